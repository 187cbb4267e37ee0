"""A tiny signal without Qt: the engine announces through it, window and CLI listen."""

import sys
from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Signal(Generic[P]):
    """Calls its listeners in the order they came.

    A listener that raises never disturbs the one who announces, nor the other listeners: its
    exception goes to `sys.excepthook`, which the composition root shows to the user.
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[P, object]] = []

    def connect(self, listener: Callable[P, object]) -> Callable[[], None]:
        """Start listening; the returned call stops it and may be called more than once."""
        self._listeners.append(listener)

        def disconnect() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return disconnect

    def emit(self, *args: P.args, **kwargs: P.kwargs) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(*args, **kwargs)
            except Exception:  # noqa: BLE001 - handed on to the hook, see the class docstring
                sys.excepthook(*sys.exc_info())
