"""What files to make of the clips: kind, shapes, loop, part, size, names."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.estimating import estimate
from hailuo_studio.core.export_names import PLACES, USUAL, Named, names
from hailuo_studio.core.exporting import ExportWish, Format, Loop
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.ui.export import words
from hailuo_studio.ui.export.form import Form
from hailuo_studio.ui.export.model import FilesModel
from hailuo_studio.ui.export.part_row import PartRow
from hailuo_studio.ui.export.shapes import Shapes
from hailuo_studio.ui.export.size_row import SizeRow
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.sentences import told_briefly

_EACH, _JOINED = "each", "joined"
_LIST_HEIGHT = 148
_MANY, _SOON = 300, 150
_JOINED_NAME = "{project} sequence"


class FilesPart(QWidget):
    """`changed` whenever other files would be made."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clips: Sequence[LibraryClip] = ()
        self._project = ""
        self._now = 0.0
        self._format, self._loop, self._joined = Format.MP4, Loop.AS_IT_IS, False
        self.trouble = ""
        self.what = Segments("exportWhat", self.tr("What"), squeezes=True)
        self.kind = Segments("exportKind", self.tr("Kind of file"), squeezes=True)
        self.kind_use = label(kind="small", name="exportKindUse")
        self.shapes = Shapes()
        self.loop = Segments("exportLoop", self.tr("Loop"), squeezes=True)
        self.loop_use = label(kind="small", name="exportLoopUse")
        self.part = PartRow()
        self.part_note = label(kind="small", name="exportPartNote")
        self.limit = SizeRow("exportCeiling", self.tr("at most"), 8.0)
        self.template = QLineEdit(USUAL)
        self.template.setObjectName("exportTemplate")
        self.template.setAccessibleName(self.tr("Names"))
        self.example = label(kind="small", name="exportExample")
        self.model = FilesModel(self)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self.view = self._view()
        self._lay_out()
        self._connect()

    def show_clips(
        self,
        clips: Sequence[LibraryClip],
        project: str,
        now: float,
        part: tuple[int, int] | None = None,
    ) -> None:
        self._clips, self._project, self._now = clips, project, now
        if len(clips) < 2:
            self._joined = False
        if len(clips) == 1:
            self.part.show_clip(clips[0], part)
        self._show()

    @property
    def joined(self) -> bool:
        return self._joined

    @property
    def named(self) -> Sequence[Named]:
        """The files to be made; for a joined one its name is that of the first."""
        return self.model.named

    @property
    def wanted_part(self) -> tuple[int, int] | None:
        """A part to be cut without loss, whose real ends are to be found out."""
        one = len(self._clips) == 1 and self._wishes()[0].untouched
        return self.part.part if one and self.part.copied.isChecked() else None

    def show_real_part(self, first: int, last: int) -> None:
        """Frames from 0."""
        wish = self.part.part
        if wish is None:
            return
        said = self.tr("Without loss it begins with frame {0} and ends with frame {1}.")
        exactly = self.tr("Without loss, exactly these frames.")
        self.part_note.setText(
            exactly if wish == (first, last) else said.format(first + 1, last + 1)
        )

    def total(self) -> int:
        """Bytes, about."""
        if not self._joined:
            return sum(self.model.sizes)
        wishes = self._wishes()
        sums = [sum(estimate(clip, wish) for clip in self._clips) for wish in wishes]
        return sum(min(s, w.ceiling or s) for s, w in zip(sums, wishes, strict=True))

    def _wishes(self) -> tuple[ExportWish, ...]:
        part = self.part.part if len(self._clips) == 1 else None
        first, last = part or (None, None)
        ceiling = self.limit.ceiling if self._format.may_be_limited else None
        return tuple(
            ExportWish(
                Format.MP4 if self._joined else self._format,
                shape,
                ceiling,
                first,
                last,
                self.part.copied.isChecked() and part is not None,
                Loop.AS_IT_IS if self._joined else self._loop,
            )
            for shape in self.shapes.chosen
        )

    def _show(self) -> None:
        several = len(self._clips) > 1
        self.what.setVisible(several)
        self._what_name.setVisible(several)
        self.part.setVisible(not several)
        self._part_name.setVisible(not several)
        self.part_note.setVisible(not several)
        self._show_choices()
        self.limit.setEnabled(self._format.may_be_limited)
        if self.wanted_part is None:
            self.part_note.setText("")
        try:
            self.model.show_files(self._names())
            self.trouble = ""
        except InputError as error:
            self.model.show_files(())
            self.trouble = told_briefly(error)
        named = self.model.named
        self.example.setText(self.trouble or (named[0].file_name if named else ""))
        self.view.setVisible(len(named) != 1)
        self.changed.emit()

    def _names(self) -> Sequence[Named]:
        """One of each clip and shape; joined, one of each shape."""
        if not self._clips:
            return ()
        template = self.template.text()
        if not self._joined:
            return names(self._clips, self._wishes(), template, self._project, self._now)
        if template == USUAL:
            template = _JOINED_NAME
        if len(self.shapes.chosen) > 1 and "{format}" not in template:
            template += " {format}"
        return names(self._clips[:1], self._wishes(), template, self._project, self._now)

    def _show_choices(self) -> None:
        each = self.tr("A file for each of {0}").format(words.clips(len(self._clips)))
        whole = self.tr("One film of all")
        self.what.show_choices(
            (Choice(_EACH, each), Choice(_JOINED, whole)), _JOINED if self._joined else _EACH
        )
        self.what.button(_EACH).setText(each)
        no = self.tr("A film of several clips is an MP4.") if self._joined else ""
        self.kind.show_choices(
            [Choice(f.value, words.format_name(f), "" if f is Format.MP4 else no) for f in Format],
            Format.MP4.value if self._joined else self._format.value,
        )
        self.kind_use.setText(words.format_use(Format.MP4 if self._joined else self._format))
        no_loop = self.tr("A film of several clips is no loop.") if self._joined else ""
        loop = Loop.AS_IT_IS if self._joined else self._loop
        self.loop.show_choices(
            [
                Choice(one.value, words.loop_name(one), no_loop if one is not loop else "")
                for one in Loop
            ],
            loop.value,
        )
        self.loop_use.setText(words.loop_use(loop))

    def _typed(self) -> None:
        """Thousands of names wait until the typing pauses."""
        if len(self.model.named) > _MANY:
            self._soon.start()
        else:
            self._show()

    def _choose_what(self, value: str) -> None:
        self._joined = value == _JOINED
        self._show()

    def _choose_kind(self, value: str) -> None:
        self._format = Format(value)
        self._show()

    def _choose_loop(self, value: str) -> None:
        self._loop = Loop(value)
        self._show()

    def _view(self) -> QTreeView:
        view = QTreeView()
        view.setObjectName("exportFiles")
        view.setAccessibleName(self.tr("Files to be made"))
        view.setModel(self.model)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setFixedHeight(_LIST_HEIGHT)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, 180)
        header.resizeSection(2, 96)
        return view

    def _lay_out(self) -> None:
        form = Form()
        self._what_name = form.add(self.tr("What"), self.what)
        form.add(self.tr("Kind"), self.kind, below=self.kind_use)
        form.add(self.tr("Shape"), self.shapes)
        form.add(self.tr("Loop"), self.loop, below=self.loop_use)
        self._part_name = form.add(self.tr("Part"), self.part, below=self.part_note)
        form.add(self.tr("Size"), self.limit)
        form.add(self.tr("Name"), self.template, below=self.example)
        self.template.setToolTip(" ".join(f"{{{place}}}" for place in PLACES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(form)
        column.addWidget(self.view)

    def _connect(self) -> None:
        self.what.chosen.connect(self._choose_what)
        self.kind.chosen.connect(self._choose_kind)
        self.loop.chosen.connect(self._choose_loop)
        self.shapes.changed.connect(self._show)
        self.part.changed.connect(self._show)
        self.limit.changed.connect(self._show)
        self.template.textChanged.connect(self._typed)
        self._soon.timeout.connect(self._show)
