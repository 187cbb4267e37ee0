"""What each command does, and why it can't be done just now."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hailuo_studio.ui.actions.listing import command

Act = Callable[[], object]
# Empty where it can be done.
Refusal = Callable[[], str]


def never() -> str:
    """Nothing stands in the way, nothing is to be said."""
    return ""


@dataclass(frozen=True, slots=True)
class Deed:
    """`about` is what has to be known before it is done: a price."""

    act: Act
    refusal: Refusal = never
    about: Callable[[], str] = never


class Book(QObject):
    """Deeds by their commands' ids; `ran` with the id of each that was done, `refused` with the
    reason of one that was not."""

    ran = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds: dict[str, Deed] = {}

    def bind(
        self,
        command_id: str,
        act: Act,
        refusal: Refusal = never,
        about: Callable[[], str] = never,
    ) -> None:
        self._deeds[command_id] = Deed(act, refusal, about)

    def words(self, command_id: str) -> str:
        """What it is called, and what has to be known before it is done."""
        about = self._deeds[command_id].about()
        words = command(command_id).words
        return f"{words}  ·  {about}" if about else words

    @property
    def bound(self) -> frozenset[str]:
        return frozenset(self._deeds)

    def refusal(self, command_id: str) -> str:
        """Why it can't be done now, for a person; empty where it can."""
        return self._deeds[command_id].refusal()

    def run(self, command_id: str) -> bool:
        """Do it, unless something stands in the way."""
        deed = self._deeds[command_id]
        if why := deed.refusal():
            self.refused.emit(why)
            return False
        deed.act()
        self.ran.emit(command_id)
        return True
