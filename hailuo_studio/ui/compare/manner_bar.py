"""The line above the pictures: how they are compared, what was decided, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.compare.item import Manner
from hailuo_studio.ui.compare.shifter import Shifter
from hailuo_studio.ui.elided_button import ElidedButton
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.segments import Choice, Segments


class MannerBar(QWidget):
    """`manner_chosen`, `reject_pressed` and `close_pressed` say what a person wants."""

    manner_chosen = Signal(str)
    reject_pressed = Signal()
    close_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = Segments("compareManner", self.tr("How to compare"), squeezes=True)
        self._segments.chosen.connect(self.manner_chosen)
        self.shifter = Shifter()
        self.reject = ElidedButton("", self.tr("Reject the others"), name="compareReject")
        # Its place is kept: nothing moves when there is something to reject.
        kept = self.reject.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reject.setSizePolicy(kept)
        self.reject.clicked.connect(self.reject_pressed)
        self.close_button = IconButton(
            "x", self.tr("Close the comparison"), kind="plain", name="compareClose"
        )
        teach(self.close_button, "compare.close")
        self.close_button.clicked.connect(self.close_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._segments)
        row.addSpacing(16)
        row.addWidget(self.shifter)
        row.addStretch(1)
        row.addWidget(self.reject)
        row.addWidget(self.close_button)

    def show_manner(self, manner: Manner) -> None:
        self._segments.show_choices(
            [
                Choice(Manner.SIDE, self.tr("Side by side")),
                Choice(Manner.WIPE, self.tr("Wipe")),
                Choice(Manner.DIFFERENCE, self.tr("Difference")),
                Choice(Manner.BLINK, self.tr("Blink")),
            ],
            manner,
        )
        for choice, key in zip(Manner, "TWDB", strict=True):
            self._segments.button(choice).setToolTip(key)

    def show_decided(self, kept: Sequence[str], left: Sequence[str]) -> None:
        """Labels of the kept takes, and of those about which nothing is decided yet."""
        self.reject.setVisible(bool(kept and left))
        if left:
            words = (
                self.tr("Reject {0}").format(left[0])
                if len(left) == 1
                else self.tr("Reject the other {0}").format(len(left))
            )
            self.reject.setText(words)
            self.reject.setAccessibleName(words)
            teach(self.reject, "compare.reject")
