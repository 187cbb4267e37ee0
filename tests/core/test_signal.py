import sys

import pytest

from hailuo_studio.core.signal import Signal


def test_listeners_are_called_in_order_until_they_leave() -> None:
    signal = Signal[[int]]()
    heard: list[str] = []
    leave = signal.connect(lambda n: heard.append(f"a{n}"))
    signal.connect(lambda n: heard.append(f"b{n}"))
    signal.emit(1)
    leave()
    leave()
    signal.emit(2)
    assert heard == ["a1", "b1", "b2"]


def test_a_failing_listener_disturbs_nobody_and_is_heard_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: seen.append(kind))
    signal = Signal[[]]()
    heard: list[int] = []

    def fail() -> None:
        raise ZeroDivisionError

    signal.connect(fail)
    signal.connect(lambda: heard.append(1))
    signal.emit()
    assert heard == [1]
    assert seen == [ZeroDivisionError]


def test_a_listener_may_leave_while_being_called() -> None:
    signal = Signal[[]]()
    heard: list[int] = []

    def once() -> None:
        heard.append(1)
        leave()

    leave = signal.connect(once)
    signal.emit()
    signal.emit()
    assert heard == [1]
