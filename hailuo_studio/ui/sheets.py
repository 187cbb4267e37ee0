"""The window's sheets, each made when it is first opened."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hailuo_studio.core.library import LibraryClip, Statistics
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Shot
from hailuo_studio.engine.views import HotFolderView, Row
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.sheet import Sheet
from hailuo_studio.ui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from hailuo_studio.ui.cheat_sheet.sheet import CheatSheet
    from hailuo_studio.ui.export.drafts_sheet import DraftsSheet
    from hailuo_studio.ui.export.sheet import ExportSheet
    from hailuo_studio.ui.guide.sheet import GuideSheet
    from hailuo_studio.ui.hotfolder.sheet import HotFolderSheet
    from hailuo_studio.ui.ledger.sheet import LedgerSheet
    from hailuo_studio.ui.link.sheet import LinkSheet
    from hailuo_studio.ui.new_project import NewProjectSheet
    from hailuo_studio.ui.palette.finding import Source
    from hailuo_studio.ui.palette.sheet import Palette
    from hailuo_studio.ui.review.figures_sheet import FiguresSheet
    from hailuo_studio.ui.settings.project_ceiling import ProjectCeilingSheet
    from hailuo_studio.ui.settings.sheet import SettingsSheet
    from hailuo_studio.ui.table.sheet import TableSheet
    from hailuo_studio.ui.unsure.room import UnsureRoom


class Sheets(QObject):
    """Says what a person decided in any of them."""

    settings_saved = Signal()
    practice_wanted = Signal(bool)
    link_saved = Signal()
    link_given = Signal(str)
    project_wanted = Signal(str, str)
    ceiling_wanted = Signal(str, object)
    acted = Signal(str, object)
    export_wanted = Signal(object, str)
    report_wanted = Signal()
    logs_wanted = Signal()
    file_wanted = Signal()
    restart_wanted = Signal()
    shots_given = Signal(list)
    table_ordered = Signal(object)
    marks_given = Signal(object)

    def __init__(self, scope: Scope, thumbnails: Thumbnails, over: QWidget) -> None:
        super().__init__(over)
        self._scope = scope
        self._thumbnails = thumbnails
        self._over = over
        self._desk: Desk | None = None

    def use(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def any_open(self) -> bool:
        return self.top is not None

    @property
    def top(self) -> Sheet | None:
        """The one that lies over all others, if one is open."""
        open_ones = [sheet for sheet in self._over.findChildren(Sheet) if sheet.isVisible()]
        return open_ones[-1] if open_ones else None

    @cached_property
    def settings(self) -> "SettingsSheet":
        from hailuo_studio.ui.settings.sheet import SettingsSheet

        sheet = SettingsSheet(self._scope, self._over)
        sheet.saved.connect(self.settings_saved)
        sheet.practice_wanted.connect(self.practice_wanted)
        sheet.link_wanted.connect(self.open_link)
        sheet.report_wanted.connect(self.report_wanted)
        sheet.logs_wanted.connect(self.logs_wanted)
        sheet.restart_wanted.connect(self.restart_wanted)
        sheet.file_wanted.connect(self.file_wanted)
        return sheet

    @cached_property
    def link(self) -> "LinkSheet":
        from hailuo_studio.ui.link.sheet import LinkSheet

        sheet = LinkSheet(self._scope, self._over)
        sheet.saved.connect(self.link_saved)
        sheet.link_given.connect(self._link_given)
        return sheet

    @cached_property
    def figures(self) -> "FiguresSheet":
        from hailuo_studio.ui.review.figures_sheet import FiguresSheet

        return FiguresSheet(self._over)

    def open_figures(self, figures: Statistics, practice: bool) -> None:
        self.figures.show_figures(figures, practice)
        self.figures.open_sheet()

    @cached_property
    def new_project(self) -> "NewProjectSheet":
        from hailuo_studio.ui.new_project import NewProjectSheet

        sheet = NewProjectSheet(self._over)
        sheet.wanted.connect(self.project_wanted)
        return sheet

    @cached_property
    def ledger(self) -> "LedgerSheet":
        from hailuo_studio.ui.ledger.sheet import LedgerSheet

        sheet = LedgerSheet(self._over)
        sheet.acted.connect(self.acted)
        sheet.export_wanted.connect(self.export_wanted)
        return sheet

    @cached_property
    def project_ceiling(self) -> "ProjectCeilingSheet":
        from hailuo_studio.ui.settings.project_ceiling import ProjectCeilingSheet

        sheet = ProjectCeilingSheet(self._over)
        sheet.wanted.connect(self.ceiling_wanted)
        return sheet

    @cached_property
    def export(self) -> "ExportSheet":
        from hailuo_studio.ui.export.sheet import ExportSheet

        sheet = ExportSheet(self._scope, self._over)
        sheet.marks_given.connect(self.marks_given)
        return sheet

    def open_export(
        self, clips: Sequence[LibraryClip], part: tuple[int, int] | None = None
    ) -> None:
        """`part` is frames from 0 of the only clip, both included."""
        if self._desk is not None:
            self.export.open_for(self._desk, clips, part=part)

    @cached_property
    def drafts(self) -> "DraftsSheet":
        from hailuo_studio.ui.export.drafts_sheet import DraftsSheet

        return DraftsSheet(self._over)

    def open_drafts(self, shots: Sequence[Shot]) -> None:
        """Files of the drafts of these shots."""
        if self._desk is not None and shots:
            self.drafts.open_for(self._desk, shots)

    @cached_property
    def hot_folder(self) -> "HotFolderSheet":
        from hailuo_studio.ui.hotfolder.sheet import HotFolderSheet

        return HotFolderSheet(self._scope, self._over)

    def open_hot_folder(self, project: Project, shot: Shot | None) -> None:
        """A new one begins as this shot is."""
        if self._desk is not None:
            prompt = shot.prompt if shot is not None else ""
            settings = shot.settings if shot is not None else project.defaults
            self.hot_folder.open_for(self._desk, project, prompt, settings)

    def hot_folder_changed(self, view: HotFolderView) -> None:
        if "hot_folder" in self.__dict__:
            self.hot_folder.show_view(view)

    @cached_property
    def table(self) -> "TableSheet":
        from hailuo_studio.ui.table.sheet import TableSheet

        sheet = TableSheet(self._scope, self._thumbnails, self._over)
        sheet.shots_given.connect(self.shots_given)
        sheet.ordered.connect(self.table_ordered)
        sheet.link_wanted.connect(self.open_link)
        return sheet

    def open_table(self, path: str, project: Project) -> None:
        if self._desk is not None:
            self.table.open_for(self._desk, project, path)

    def open_ledger(self, project: Project | None) -> None:
        if self._desk is not None:
            self.ledger.open_for(self._desk, project)

    def open_project_ceiling(self, project: Project) -> None:
        if self._desk is not None:
            self.project_ceiling.open_for(self._desk, project)

    @cached_property
    def unsure(self) -> "UnsureRoom":
        from hailuo_studio.ui.unsure.room import UnsureRoom

        return UnsureRoom(self._scope, self._thumbnails, self._over)

    def open_unsure(self, take_id: str) -> None:
        if self._desk is not None:
            self.unsure.open_for(self._desk, take_id)

    def row_changed(self, row: Row) -> None:
        """The ledger and the room of unsure takes follow, if they were ever opened."""
        if "ledger" in self.__dict__:
            self.ledger.show_row(row)
        if "unsure" in self.__dict__:
            self.unsure.settle(row)

    def open_settings(self) -> None:
        if self._desk is not None:
            self.settings.open_for(self._desk)

    def open_settings_at(self, control: str) -> None:
        """With the focus in the control of that name."""
        if self._desk is not None:
            self.settings.open_for(self._desk, control)

    def open_link(self) -> None:
        if self._desk is not None:
            self.link.open_for(self._desk)

    @cached_property
    def keys(self) -> "CheatSheet":
        from hailuo_studio.ui.cheat_sheet.sheet import CheatSheet

        return CheatSheet(self._over)

    @cached_property
    def guide(self) -> "GuideSheet":
        from hailuo_studio.ui.guide.sheet import GuideSheet

        return GuideSheet(self._over)

    def open_guide(self) -> None:
        self.guide.open_sheet()

    def open_keys(self) -> None:
        self.keys.open_sheet()

    @cached_property
    def palette(self) -> "Palette":
        from hailuo_studio.ui.palette.sheet import Palette

        return Palette(self._over)

    def open_palette(self, source: "Source") -> None:
        self.palette.open_for(source)

    def open_new_project(self) -> None:
        self.new_project.open_sheet()

    def _link_given(self, url: str) -> None:
        self.link.close_sheet()
        self.link_given.emit(url)
