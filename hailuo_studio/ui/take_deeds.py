"""What a person does with takes from the queue, and with the banner above them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from hailuo_studio.core.project import Project
from hailuo_studio.engine.views import RetryOffer
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.create import CreateRoom
from hailuo_studio.ui.errands import Errands
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.queue import what_happened
from hailuo_studio.ui.queue.banner_words import Remedy
from hailuo_studio.ui.queue.row_actions import Action
from hailuo_studio.ui.sheets import Sheets
from hailuo_studio.ui.spending import Spending


class TakeDeeds(QObject):
    """`project` is the open one."""

    def __init__(
        self,
        room: CreateRoom,
        sheets: Sheets,
        notices: Notices,
        errands: Errands,
        spending: Spending,
        project: Callable[[], Project | None],
    ) -> None:
        super().__init__(errands)
        self._room = room
        self._sheets = sheets
        self._notices = notices
        self._errands = errands
        self._spending = spending
        self._project = project
        self._desk: Desk | None = None

    def use(self, desk: Desk) -> None:
        self._desk = desk

    def act(self, take_id: str, action: Action) -> None:
        row = self._room.queue.model.row(take_id)
        if row is None or self._desk is None:
            return
        match action:
            case Action.PLAY:
                self._room.play(take_id)
            case Action.SETTLE:
                self._sheets.open_unsure(take_id)
            case Action.EXPLAIN:
                words = what_happened.explained(row, self._desk.practice)
                self._notices.say(f"{words}\n{self._desk.privacy_line(take_id)}".strip())
            case Action.SHOW_FILE if row.take.clip is not None:
                folder = Path(row.take.clip.path).parent
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            case Action.COPY_TASK:
                QGuiApplication.clipboard().setText(row.take.task_id or "")
                self._notices.say(self.tr("The task id was copied."), passing=True)
            case _:
                self._errands.decide(take_id, action)

    def remedy(self, remedy: Remedy) -> None:
        if self._desk is None:
            return
        match remedy:
            case Remedy.CONTINUE:
                self._errands.go_on()
            case Remedy.BILLING:
                QDesktopServices.openUrl(QUrl(self._desk.billing_url))
            case Remedy.PICTURE_LINK:
                self._sheets.open_link()
            case Remedy.KEY | Remedy.CEILING:
                self._sheets.open_settings()
            case Remedy.PROJECT_CEILING:
                self._spending.open_project_ceiling()

    def retry_all(self, offer: RetryOffer) -> None:
        if (project := self._project()) is not None:
            self._errands.retry_all(project.id, offer)
