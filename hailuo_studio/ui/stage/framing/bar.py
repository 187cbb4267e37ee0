"""The bar below a still: its shape, its turns, what lies around it, the formats it is wanted in."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QMenu, QWidget

from hailuo_studio.core.framing import Aspect, Fill, Framing, aspect_of
from hailuo_studio.core.shot import Shot
from hailuo_studio.ui import direction
from hailuo_studio.ui.icon_button import ICON_SIDE, IconButton
from hailuo_studio.ui.labels import Elided
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.stage.framing import changes
from hailuo_studio.ui.stage.framing.words import info, short_info

WHOLE_SHAPE = "whole"
_WIDE = 600


class FramingBar(QWidget):
    """`edited` with a `Change`; `manner` with how the frame may be pulled (its shape locked, it may
    pad); `formats_chosen` with the deliverables; `product_wanted` to keep the product inside all
    of them, `best_wanted` to take the shape that suits them best."""

    edited = Signal(object)
    manner = Signal(bool, bool)
    formats_chosen = Signal(tuple)
    product_wanted = Signal()
    best_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("framingBar")
        self._shot: Shot | None = None
        self._framing = Framing()
        self._pads = False
        self.shape = Segments("shapePicker", self.tr("Shape"), squeezes=True)
        self.turn = IconButton(
            "arrow-clockwise",
            self.tr("Turn by a quarter (R, back with Shift+R)"),
            kind="plain",
            name="turnButton",
        )
        words = self.tr("Cut or pad")
        self.around = IconButton("crop", words, text=" ", kind="plain", name="aroundButton")
        self.colour = IconButton(
            "", self.tr("Colour around and below the picture…"), kind="plain", name="colourButton"
        )
        words = self.tr("Formats")
        self.formats = IconButton(
            "frame-corners", words, text=" ", kind="plain", name="formatsButton"
        )
        self.info = Elided(kind="small", name="framingInfo")
        self._lay_out()
        self.shape.chosen.connect(self._shape)
        self.turn.clicked.connect(lambda: self.edited.emit(changes.turn))
        self.around.clicked.connect(self._open_fills)
        self.colour.clicked.connect(self._choose_colour)
        self.formats.clicked.connect(self._open_formats)

    def show_shot(self, shot: Shot, framing: Framing) -> None:
        """`framing` is the shot's own, or what the hand makes of it now."""
        another = self._shot is None or self._shot.still.source != shot.still.source
        self._shot, self._framing = shot, framing
        if another or framing.pads:
            self._pads = framing.pads
        size = (shot.still.width, shot.still.height)
        aspect = aspect_of(size, framing)
        whole = framing.crop is None
        value = WHOLE_SHAPE if whole else aspect.value if aspect else None
        self.shape.show_choices(self._choices(), value)
        self._name(self.around, self._around_words(framing.fill))
        self.colour.setIcon(_chip(framing.colour))
        words = " + ".join(aspect.value for aspect in shot.formats)
        self._name(self.formats, words or self.tr("Formats"))
        self.formats.setAccessibleName(self.tr("Formats: {0}").format(words or self.tr("none")))
        self.info.say(short_info(shot, framing))
        self.info.setToolTip(info(shot, framing))
        self.info.setAccessibleName(info(shot, framing))
        self.manner.emit(not whole and aspect is not None, self._pads)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, two buttons say with an icon what they said in words."""
        super().resizeEvent(event)
        if self._shot is not None:
            self.show_shot(self._shot, self._framing)

    # What a person chooses

    def _shape(self, value: str) -> None:
        if value == WHOLE_SHAPE:
            self.edited.emit(changes.whole)
        else:
            self.edited.emit(changes.shaped(Aspect(value).ratio, self._fill()))

    def _fill(self) -> Fill | None:
        """What lies around the frame; None where the picture is cut instead."""
        return self._shot.framing.fill if self._pads and self._shot is not None else None

    def _set_fill(self, fill: Fill | None) -> None:
        """What is cut or padded stays of its shape; the whole picture waits for one."""
        shot = self._shot
        self._pads = fill is not None
        if shot is None:
            return
        if shot.framing.crop is not None:
            self.edited.emit(changes.same_shape(fill))
            return
        if fill is not None:
            self.edited.emit(changes.filled(fill))
        else:
            self.show_shot(shot, shot.framing)

    def _choose_colour(self) -> None:
        if self._shot is None:
            return
        dialog = QColorDialog(QColor(self._shot.framing.colour), self.window())
        dialog.setObjectName("colourDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._set_colour)
        dialog.open()

    def _set_colour(self, colour: QColor) -> None:
        self.edited.emit(changes.coloured(colour.name()))

    def _open_fills(self) -> None:
        menu = self._menu(self.around)
        for fill, words in (
            (None, self.tr("Cut to the shape")),
            (Fill.COLOUR, self.tr("Pad with a colour")),
            (Fill.BLUR, self.tr("Pad with a blurred edge")),
            (Fill.MIRROR, self.tr("Pad with a mirrored edge")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(fill is self._fill())
            action.triggered.connect(partial(self._set_fill, fill))
        _pop_above(menu, self.around)

    def _open_formats(self) -> None:
        formats = self._shot.formats if self._shot is not None else ()
        menu = self._menu(self.formats)
        for aspect in Aspect:
            action = menu.addAction(aspect.value)
            action.setCheckable(True)
            action.setChecked(aspect in formats)
            action.triggered.connect(partial(self._toggle, aspect))
        menu.addSeparator()
        keep = menu.addAction(self.tr("Keep the product inside"), self.product_wanted.emit)
        best = menu.addAction(self.tr("Best shape for these"), self.best_wanted.emit)
        for extra in (keep, best):
            extra.setEnabled(bool(formats))
        _pop_above(menu, self.formats)

    def _toggle(self, aspect: Aspect) -> None:
        formats = self._shot.formats if self._shot is not None else ()
        wanted = {*formats} ^ {aspect}
        self.formats_chosen.emit(tuple(a for a in Aspect if a in wanted))

    def _menu(self, button: IconButton) -> QMenu:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName(f"{button.objectName()}Menu")
        return menu

    # Showing

    def _choices(self) -> list[Choice]:
        return [Choice(WHOLE_SHAPE, self.tr("Whole"))] + [Choice(a.value, a.value) for a in Aspect]

    def _around_words(self, fill: Fill) -> str:
        if not self._pads:
            return self.tr("Cut")
        return {
            Fill.COLOUR: self.tr("Pad: colour"),
            Fill.BLUR: self.tr("Pad: blurred"),
            Fill.MIRROR: self.tr("Pad: mirrored"),
        }[fill]

    def _name(self, button: IconButton, words: str) -> None:
        button.setText(words if self.width() >= _WIDE else "")
        button.setAccessibleName(words)
        button.setToolTip(words)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        direction.set_margins(row, 0, 0, 8, 0)
        row.setSpacing(4)
        for control in (self.shape, self.turn, self.around, self.colour, self.formats):
            row.addWidget(control)
        row.addSpacing(8)
        self.info.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.info, 1)


def _pop_above(menu: QMenu, button: QWidget) -> None:
    """The bar lies low: a menu below it would cover the prompt."""
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def _chip(colour: str) -> QIcon:
    pixmap = QPixmap(ICON_SIDE, ICON_SIDE)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
