"""What a person wants to happen when nothing is left to do."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class WhenDone(StrEnum):
    NOTHING = "nothing"
    NOTIFY = "notify"
    SLEEP = "sleep"

    @property
    def words(self) -> str:
        return {
            WhenDone.NOTHING: QCoreApplication.translate("when_done", "do nothing"),
            WhenDone.NOTIFY: QCoreApplication.translate("when_done", "notify me"),
            WhenDone.SLEEP: QCoreApplication.translate("when_done", "put the computer to sleep"),
        }[self]


def read_choice(text: str) -> WhenDone:
    """As it was left; sleep is wanted once only."""
    return WhenDone.NOTHING if text == WhenDone.NOTHING else WhenDone.NOTIFY
