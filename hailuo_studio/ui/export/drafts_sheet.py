"""The sheet that asks where drafts go as files, and whether the picture shall say what they are."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.shot import Shot
from hailuo_studio.engine.exporting.drafts import draft_name
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.export.folder_row import FolderRow
from hailuo_studio.ui.export.form import Form
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.sheet import Sheet

_MOST_LINES = 6


class DraftsSheet(Sheet):
    """One file for each shot; how far they are is told at the foot of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("draftsSheet", self.tr("Export drafts"), parent, width=560)
        self._desk: Desk | None = None
        self._shots: Sequence[Shot] = ()
        about = self.tr(
            "MP4, 25 frames a second: the still moved by the camera commands, in the shape and "
            "length of the clip. Free; no model has seen it."
        )
        self.about = label(about, "quiet", wrap=True, name="draftsAbout")
        self.files = label(wrap=True, name="draftsFiles")
        self.left_out = label(kind="small", wrap=True, name="draftsLeftOut")
        self.labelled = QCheckBox(self.tr("Write “DRAFT · camera only” into the picture"))
        self.labelled.setObjectName("draftsLabelled")
        self.labelled.setChecked(True)
        self.folder = FolderRow("draftsFolder", self.tr("Folder"))
        self.trouble = label(wrap=True, name="draftsTrouble")
        self.go = IconButton("export", self.tr("Export"), text=self.tr("Export"), name="draftsGo")
        self._lay_out()
        self.go.clicked.connect(self._go)
        self.folder.changed.connect(self._show)

    def open_for(self, desk: Desk, shots: Sequence[Shot]) -> None:
        """Stills that are only links are left out: there is no picture here to move."""
        self._desk = desk
        self._shots = tuple(shot for shot in shots if not shot.still.is_link)
        links = len(shots) - len(self._shots)
        words = self.tr("%n link(s) left out: use a copy of the picture first.", "", links)
        self.left_out.setText(words if links else "")
        self.left_out.setVisible(bool(links))
        if not self.folder.folder:
            self.folder.line.setText(str(desk.exports.folder))
        self.trouble.hide()
        self._show()
        self.open_sheet()

    def first_focus(self) -> QWidget:
        return self.go if self.go.isEnabled() else super().first_focus()

    def _show(self) -> None:
        lines = [self._line(shot) for shot in self._shots[:_MOST_LINES]]
        more = len(self._shots) - len(lines)
        if more:
            lines.append(self.tr("… and {0} more").format(more))
        self.files.setText("\n".join(lines))
        count = len(self._shots)
        text = self.tr("Export draft") if count == 1 else self.tr("Export {0} drafts").format(count)
        self.go.setText(text)
        self.go.set_words(text)
        self.go.setEnabled(count > 0 and bool(self.folder.folder))

    def _line(self, shot: Shot) -> str:
        settings = shot.settings
        words = self.tr("{0} · {1} s · {2}")
        return words.format(draft_name(shot), settings.duration.value, settings.resolution.value)

    def _go(self) -> None:
        if self._desk is None:
            return
        folder = str(Path(self.folder.folder).expanduser())
        try:
            self._desk.exports.drafts(self._shots, folder, labelled=self.labelled.isChecked())
        except StudioError as error:
            self.trouble.setText(told(error))
            self.trouble.show()
            self._fit()
            return
        self.close_sheet()

    def _lay_out(self) -> None:
        where = Form()
        where.add(self.tr("Folder"), self.folder)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.go)
        for part in (self.about, self.files, self.left_out, self.labelled, where, self.trouble):
            self.body.addWidget(part)
        self.body.addSpacing(8)
        self.body.addLayout(below)
