"""For the editor: the clips as they are, a table, timelines for three programs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.export_names import names
from hailuo_studio.core.exporting import ExportWish
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.packet import USUAL_NAMES, PacketWish
from hailuo_studio.ui.export.form import Form
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sentences import told_briefly


class EditorPart(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[LibraryClip] = ()
        self._project = ""
        self._now = 0.0
        self.trouble = ""
        self.title = self._line("editorTitle", self.tr("Title"))
        self.template = self._line("editorTemplate", self.tr("Names of the clips"))
        self.template.setText(USUAL_NAMES)
        self.example = label(kind="small", name="editorExample")
        self.recipes = QCheckBox(self.tr("Leave the recipe in the clips: exact copies"))
        self.recipes.setObjectName("editorRecipes")
        self.recipes.setChecked(True)
        self.recipes.setToolTip(
            self.tr("Prompt, still's name, task and price are in each file's comment.")
        )
        self.kept = QCheckBox()
        self.kept.setObjectName("editorKept")
        said = self.tr(
            "A folder with the clips (never coded anew), a table (CSV), and a timeline with "
            "markers for Premiere Pro, DaVinci Resolve and Final Cut Pro."
        )
        form = Form()
        form.add(self.tr("Title"), self.title)
        form.add(self.tr("Names"), self.template, below=self.example)
        form.add("", self.recipes)
        form.add("", self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(form)
        column.addWidget(label(said, "small", wrap=True, name="editorSaid"))
        for line in (self.title, self.template):
            line.textChanged.connect(self._show)
        self.kept.toggled.connect(self._show)

    def show_clips(self, clips: Sequence[LibraryClip], project: str, now: float) -> None:
        self._all, self._project, self._now = clips, project, now
        self.title.setText(project)
        kept = len(self._kept_ones())
        self.kept.setText(self.tr("Only the kept ones: {0} of {1}").format(kept, len(clips)))
        self.kept.setChecked(kept > 0)
        self.kept.setEnabled(0 < kept < len(clips))
        self._show()

    @property
    def wish(self) -> PacketWish:
        return PacketWish(self.title.text().strip(), self.template.text(), self.recipes.isChecked())

    @property
    def clips(self) -> Sequence[LibraryClip]:
        """Those of the packet."""
        return self._kept_ones() if self.kept.isChecked() else self._all

    def total(self) -> int:
        return sum(clip.size for clip in self.clips)

    def _kept_ones(self) -> Sequence[LibraryClip]:
        return [clip for clip in self._all if clip.judgement is Judgement.KEEP]

    def _show(self) -> None:
        wish = (ExportWish(copied=True),)
        try:
            named = names(self.clips, wish, self.template.text(), self._project, self._now)
            self.trouble = ""
            self.example.setText(named[0].file_name if named else "")
        except InputError as error:
            self.trouble = told_briefly(error)
            self.example.setText(self.trouble)
        self.changed.emit()

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(words)
        return line
