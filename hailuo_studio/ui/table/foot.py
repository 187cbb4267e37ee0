"""The price line by line, how long it takes, and the two ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.engine.table.values import TableBatch
from hailuo_studio.ui.compose.generate import Generate
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.table import words

PILOT = 3
_PILOT_ABOVE = 10
_HEIGHT = 92


class Foot(QWidget):
    """`add` the shots to the strip, `generate` them; `pilot` is how many go ahead, 0 for all."""

    add = Signal()
    generate = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pilot_said = False
        self._takes = 0
        self.items = label(name="tableItems")
        self.items.setAccessibleName(self.tr("Price line by line"))
        self.items.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.items.setWordWrap(True)
        self.time = label(kind="quiet", name="tableTime")
        self.pilot_box = QCheckBox(self.tr("Make the first {0}, then ask me").format(PILOT))
        self.pilot_box.setObjectName("tablePilot")
        self.reason = label(kind="quiet", wrap=True, name="tableReason")
        text = self.tr("Add to stills")
        self.adder = IconButton("", text, text=text, name="tableAdd")
        self.adder.setToolTip(self.tr("As drafts; how many takes of each is chosen there."))
        self.buying = self._named(Generate())
        self._lay_out()
        self.pilot_box.clicked.connect(self._say_pilot)
        self.adder.clicked.connect(self.add)
        self.buying.generate.connect(self.generate)

    @staticmethod
    def _named(buying: Generate) -> Generate:
        """Told apart from the Create room's."""
        for part in (buying.button, buying.yes, buying.no, buying.cost, buying.question):
            name = part.objectName()
            part.setObjectName(f"table{name[0].upper()}{name[1:]}")
        return buying

    def begin(self) -> None:
        """Another table: nobody said anything about its pilot."""
        self._pilot_said = False
        self.buying.withdraw()

    def show_batch(
        self, batch: TableBatch, catalog: Catalog, practice: bool, *, ready: bool, question: str
    ) -> None:
        """`ready` when nothing is being looked at any more; `question` is asked before spending."""
        quote = batch.quote
        self._takes = quote.takes if quote is not None else 0
        lines = [words.item(item) for item in batch.items]
        lines += [words.left_out(one) for one in batch.left_out]
        self.items.setText("\n".join(lines))
        self.time.setText(words.time(batch.forecast))
        self.adder.setEnabled(ready and bool(batch.shots))
        self.pilot_box.setEnabled(self._takes > PILOT)
        if not self._pilot_said:
            self.pilot_box.setChecked(self._takes > _PILOT_ABOVE)
        text = self.tr("Generate")
        if quote is not None:
            text = self.tr("Generate {0}").format(words.takes(quote.takes))
        may = ready and quote is not None and not batch.trouble
        cost = words.cost(quote, catalog, practice) if quote is not None else ""
        self.buying.show_price(cost, text, may, question)

    def show_reason(self, sentence: str) -> None:
        """What a person should know before going on; empty for nothing."""
        self.reason.setText(sentence)
        self.reason.setToolTip(sentence)

    @property
    def pilot(self) -> int:
        return PILOT if self.pilot_box.isChecked() and self._takes > PILOT else 0

    def _say_pilot(self) -> None:
        self._pilot_said = True

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setObjectName("scrolled")
        scroll.setWidget(self.items)
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self.time)
        middle.addWidget(self.pilot_box)
        middle.addWidget(self.reason, 1)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        add = QVBoxLayout()
        # Stretched, not fixed: the style sheet sets the least height of every button.
        self.adder.setMaximumHeight(40)
        self.adder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        add.addWidget(self.adder)
        add.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(scroll, 3)
        row.addLayout(middle, 2)
        row.addLayout(add)
        row.addWidget(self.buying, 0, Qt.AlignmentFlag.AlignTop)
        self.setFixedHeight(_HEIGHT)
