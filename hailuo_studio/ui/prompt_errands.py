"""Prompt history and saved prompts: what Create asks of their book and waits for."""

from collections.abc import Awaitable, Callable, Sequence
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.prompts import Prompts
from hailuo_studio.ui.bridge import Desk, Scope

if TYPE_CHECKING:
    from hailuo_studio.ui.compose.prompt_editor import PromptEditor


class PromptErrands(QObject):
    """`came` with all prompts as they are now; `damaged` with where a file went that could not be
    understood, once."""

    came = Signal(object)
    damaged = Signal(str)
    failed = Signal(object)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._numbers = count(1)
        self._desk: Desk | None = None
        self._told = ""

    def use(self, desk: Desk) -> None:
        self._desk = desk
        self.came.emit(Prompts())

    def connect_to(self, editor: "PromptEditor") -> None:
        """Whose popup shows them and changes them."""
        self.came.connect(editor.show_prompts)
        editor.prompts_wanted.connect(self.load)
        editor.saved.connect(self.keep)
        editor.renamed.connect(self.rename)
        editor.dropped.connect(self.drop)
        editor.forgotten.connect(self.forget)

    def load(self) -> None:
        self._ask(lambda desk: desk.prompts.all())

    def remember(self, texts: Sequence[str]) -> None:
        """These were generated."""
        self._ask(lambda desk: desk.prompts.remember(texts))

    def keep(self, name: str, text: str) -> None:
        self._ask(lambda desk: desk.prompts.keep(name, text))

    def rename(self, name: str, new: str) -> None:
        self._ask(lambda desk: desk.prompts.rename(name, new))

    def drop(self, name: str) -> None:
        self._ask(lambda desk: desk.prompts.drop(name))

    def forget(self, text: str) -> None:
        self._ask(lambda desk: desk.prompts.forget(text))

    def _ask(self, question: Callable[[Desk], Awaitable[Prompts]]) -> None:
        if self._desk is not None:
            self._scope.start(f"prompts {next(self._numbers)}", self._answer(self._desk, question))

    async def _answer(self, desk: Desk, question: Callable[[Desk], Awaitable[Prompts]]) -> None:
        try:
            prompts = await question(desk)
        except StudioError as error:
            self.failed.emit(error)
            return
        if desk is self._desk:
            self.came.emit(prompts)
        if desk.prompts.damaged not in ("", self._told):
            self._told = desk.prompts.damaged
            self.damaged.emit(self._told)
