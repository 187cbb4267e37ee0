"""Sentences for the person, from wherever in the window they come."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from hailuo_studio.core.errors import StudioError
from hailuo_studio.ui.errands import Errands
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.sentences import told


class Telling(QObject):
    """Says what went wrong, and what was done."""

    def __init__(self, notices: Notices, errands: Errands) -> None:
        super().__init__(errands)
        self._notices = notices
        self._errands = errands

    def error(self, error: StudioError) -> None:
        self._notices.say(told(error))

    def fault(self, error: BaseException) -> None:
        """An error nobody expected; the log has all of it."""
        self._notices.say(
            self.tr("Something went wrong: {0}. Nothing is lost; the log has more.").format(error),
            self.tr("Copy report"),
            self._errands.report,
        )

    def passing(self, words: str) -> None:
        self._notices.say(words, passing=True)

    def prompts_damaged(self, aside: str) -> None:
        """Their file could not be understood."""
        words = self.tr(
            "The file of your saved prompts could not be read. It was kept as {0}, and a new one "
            "was begun. Nothing was sent, nothing was charged."
        )
        self._notices.say(words.format(aside))

    def how_to_paste(self) -> None:
        self.passing(self.tr("Copy a picture, picture files or links first, then paste."))

    def copy_report(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self.passing(
            self.tr(
                "The report was copied. It holds no key, no name, no text and no folder of yours."
            )
        )
