"""One sheet for everything that leaves the program: files, the client, the editor, a reply."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.engine.exporting.jobs import Job
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.export import words
from hailuo_studio.ui.export.client_part import ClientPart
from hailuo_studio.ui.export.editor_part import EditorPart
from hailuo_studio.ui.export.errands import ExportErrands
from hailuo_studio.ui.export.files_part import FilesPart
from hailuo_studio.ui.export.folder_row import FolderRow
from hailuo_studio.ui.export.form import Form
from hailuo_studio.ui.export.reply_part import ReplyPart
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.sheet import Sheet


class Tab(StrEnum):
    FILES = "files"
    CLIENT = "client"
    EDITOR = "editor"
    REPLY = "reply"


class ExportSheet(Sheet):
    """`started` with a job; `marks_given` with clips' ids by judgement, from a client's reply."""

    started = Signal(object)
    marks_given = Signal(object)

    def __init__(self, scope: Scope, parent: QWidget) -> None:
        super().__init__("exportSheet", self.tr("Export"), parent, width=720)
        self._desk: Desk | None = None
        self._clips: Sequence[LibraryClip] = ()
        self._project = ""
        self._tab = Tab.FILES
        self._errands = ExportErrands(scope, self)
        self.tabs = Segments("exportTabs", self.tr("Export for"))
        self.files = FilesPart()
        self.client = ClientPart()
        self.editor = EditorPart()
        self.reply = ReplyPart()
        self._pages = {
            Tab.FILES: self.files,
            Tab.CLIENT: self.client,
            Tab.EDITOR: self.editor,
            Tab.REPLY: self.reply,
        }
        self.folder = FolderRow("exportFolder", self.tr("Folder"))
        self.trouble = label(wrap=True, name="exportTrouble")
        self.go = IconButton("export", self.tr("Export"), text=self.tr("Export"), name="exportGo")
        self._lay_out()
        self._connect()

    def open_for(
        self,
        desk: Desk,
        clips: Sequence[LibraryClip],
        tab: Tab = Tab.FILES,
        part: tuple[int, int] | None = None,
    ) -> None:
        """`part` is frames from 0 of the only clip, both included."""
        self._desk = desk
        self._clips = tuple(clip for clip in clips if not clip.missing)
        names = {project.id: project.name for project in desk.projects()}
        first = next((clip.project_id for clip in self._clips), "")
        self._project = names.get(first, self.tr("Clips"))
        now = desk.exports.now
        self.files.show_clips(self._clips, self._project, now, part)
        self.client.show_clips(self._clips, self._project)
        self.editor.show_clips(self._clips, self._project, now)
        if not self.folder.folder:
            self.folder.line.setText(str(desk.exports.folder))
        self.trouble.setText(self._about_missing(len(clips) - len(self._clips)))
        self._errands.reels(desk)
        self._show_tab(tab if self._clips else Tab.REPLY)
        self.open_sheet()

    def first_focus(self) -> QWidget:
        return self.reply.text if self._tab is Tab.REPLY else self.go

    def _show_tab(self, tab: str) -> None:
        self._tab = Tab(tab)
        none = "" if self._clips else self.tr("Choose some clips first.")
        self.tabs.show_choices(
            (
                Choice(Tab.FILES, self.tr("Files"), none),
                Choice(Tab.CLIENT, self.tr("Client"), none),
                Choice(Tab.EDITOR, self.tr("Editor"), none),
                Choice(Tab.REPLY, self.tr("Client's reply")),
            ),
            self._tab,
        )
        for one, page in self._pages.items():
            page.setVisible(one is self._tab)
        self._where.setVisible(self._tab is not Tab.REPLY)
        self._show()

    def _show(self) -> None:
        """The button says what it will do."""
        text, may, trouble = "", False, ""
        match self._tab:
            case Tab.FILES:
                count, size = len(self.files.named), words.about(self.files.total())
                text = self.tr("Export {0} · {1}").format(words.files(count), size)
                may, trouble = count > 0, self.files.trouble
                self._ask_part()
            case Tab.CLIENT:
                wish = self.client.wish
                text = self.tr("Make for {0}").format(words.clips(len(self._clips)))
                may = bool(wish.title) and (wish.reel or wish.sheet)
            case Tab.EDITOR:
                size = words.about(self.editor.total())
                text = self.tr("Make the packet · {0}").format(size)
                may, trouble = bool(self.editor.wish.title), self.editor.trouble
            case Tab.REPLY:
                count = len(self.reply.reply.marks)
                text = self.tr("Set 1 mark") if count == 1 else self.tr("Set {0} marks")
                text, may = text.format(count), count > 0
        self.go.setText(text)
        self.go.set_words(text)
        folder = self._tab is Tab.REPLY or bool(self.folder.folder)
        self.go.setEnabled(may and not trouble and folder)
        self._fit()

    def _ask_part(self) -> None:
        part = self.files.wanted_part
        if part is not None and self._desk is not None:
            self._errands.part(self._desk, self._clips[0], *part)

    def _go(self) -> None:
        desk = self._desk
        if desk is None:
            return
        if self._tab is Tab.REPLY:
            self.marks_given.emit(dict(self.reply.marks()))
            self.reply.text.clear()
            self.close_sheet()
            return
        try:
            jobs = self._started(desk, str(Path(self.folder.folder).expanduser()))
        except StudioError as error:
            self._say(error)
            return
        for job in jobs:
            self.started.emit(job)
        self.close_sheet()

    def _started(self, desk: Desk, folder: str) -> list[Job]:
        exports, clips = desk.exports, self._clips
        match self._tab:
            case Tab.CLIENT:
                return [exports.for_client(clips, self.client.wish, folder)]
            case Tab.EDITOR:
                chosen = self.editor.clips
                return [exports.for_editor(chosen, self.editor.wish, folder, self._project)]
            case _ if self.files.joined:
                return [
                    exports.joined(
                        clips, one.name, folder, crop=one.wish.crop, ceiling=one.wish.ceiling
                    )
                    for one in self.files.named
                ]
            case _:
                return [exports.files(self.files.named, folder)]

    def _say(self, error: StudioError) -> None:
        self.trouble.setText(told(error))
        self._fit()

    def _about_missing(self, count: int) -> str:
        if not count:
            return ""
        said = self.tr("1 clip is missing and left out.")
        return (
            said
            if count == 1
            else self.tr("{0} are missing and left out.").format(words.clips(count))
        )

    def _lay_out(self) -> None:
        self._where = Form()
        self._where.add(self.tr("Folder"), self.folder)
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs)
        tabs.addStretch()
        self.body.setSpacing(8)
        self.body.addLayout(tabs)
        self.body.addSpacing(8)
        for page in self._pages.values():
            self.body.addWidget(page)
        self.body.addWidget(self._where)
        self.body.addWidget(self.trouble)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.go)
        self.body.addSpacing(8)
        self.body.addLayout(below)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        self.go.clicked.connect(self._go)
        self.folder.changed.connect(self._show)
        for page in (self.files, self.client, self.editor, self.reply):
            page.changed.connect(self._show)
        self._errands.reels_came.connect(self.reply.show_reels)
        self._errands.part_came.connect(self.files.show_real_part)
        self._errands.failed.connect(self._say)
