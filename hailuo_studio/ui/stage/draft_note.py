"""A few quiet words over the draft: what will be cut off, or that nothing moves the camera."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from hailuo_studio.media.cut_off import CutOff
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

_INSET, _GAP, _LEAST = 8, 8, 96
_PADDING = 10, 6
_SLIGHT = 0.005


class DraftNote(QFrame):
    """Hidden while there is nothing to say. `camera_wanted` when a camera move is to be chosen;
    `grown` when it takes other room."""

    camera_wanted = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("draftNote")
        self.setProperty("kind", "bar")
        self._still, self._edges = False, ""
        self.words = label(wrap=True, name="draftWords")
        camera = self.tr("Choose a move…")
        self.button = IconButton(
            "video-camera", camera, text=camera, kind="plain", name="draftCamera"
        )
        self.button.clicked.connect(self.camera_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING[0], 4, _PADDING[1], 4)
        row.setSpacing(_GAP)
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        self._show()

    def show_still(self, still: bool) -> None:
        """Whether nothing in the prompt moves the camera."""
        if still != self._still:
            self._still = still
            self._show()

    def show_edges(self, words: str) -> None:
        """What will be cut off; empty where that is not asked for."""
        if words != self._edges:
            self._edges = words
            self._show()

    def move_to(self, corner: QPoint, width: int) -> None:
        """Its lower left corner just inside `corner`, no wider than `width` (pixels)."""
        self.ensurePolished()
        self.words.ensurePolished()
        beside = self.button.sizeHint().width() + _GAP if self._still else 0
        room = max(_LEAST, width - 2 * _INSET - sum(_PADDING) - beside)
        plain = Qt.TextFlag.TextWordWrap
        lines = self.words.fontMetrics().boundingRect(0, 0, room, 0, plain, self.words.text())
        # A hair more: a label wraps at its very width.
        self.words.setFixedSize(min(room, lines.width() + 4), lines.height())
        self.adjustSize()
        self.move(corner.x() + _INSET, corner.y() - self.height() - _INSET)

    def event(self, event: QEvent) -> bool:
        """Its button's icon comes late, and a theme may change its letters."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return done

    def _show(self) -> None:
        nothing = self.tr("Nothing in the prompt moves the camera.") if self._still else ""
        text = "\n".join(words for words in (nothing, self._edges) if words)
        self.words.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(self._still)
        self.setVisible(bool(text))
        self.grown.emit()


def edge_words(cut: CutOff, framed_out: float) -> str:
    """`framed_out` is the part of the still, 0…1, that the frame leaves out."""
    lines = [_tr("Nothing is cut off by the camera.")]
    if cut.staying < 1 - _SLIGHT:
        words = _tr("Shaded: not always in the picture. {0} of it always is.")
        lines = [words.format(_percent(cut.staying))]
    if cut.unseen > _SLIGHT:
        lines.append(_tr("{0} of the frame is never shown.").format(_percent(cut.unseen)))
    if framed_out > _SLIGHT:
        lines.append(_tr("The frame leaves out {0} of the still.").format(_percent(framed_out)))
    return "\n".join(lines)


def _percent(part: float) -> str:
    return f"{part:.0%}".replace("%", " %")


def _tr(words: str) -> str:
    return QCoreApplication.translate("DraftNote", words)
