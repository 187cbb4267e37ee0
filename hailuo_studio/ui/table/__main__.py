"""The preview alone, with a thousand rows: `python -m hailuo_studio.ui.table`."""

import sys

from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.table import Fault
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.table.values import BatchRow, TableBatch
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.table.model import TableModel
from hailuo_studio.ui.table.view import TableView
from hailuo_studio.ui.thumbnails import Thumbnails

_NAMES = ("mug", "shoe", "bag", "lamp", "chair")


def rows(count: int) -> tuple[BatchRow, ...]:
    """Good ones, and every twelfth with a problem."""
    made = []
    for number in range(count):
        line, name = number + 2, _NAMES[number % len(_NAMES)]
        title = f"{name.upper()}-{number:04}"
        text = f"Light moves over the {name}. [Push in]"
        if number % 12 == 11:
            fault = Fault(line, "duration", "7 is not 6 or 10")
            made.append(BatchRow(line, title, "", text, faults=(fault,)))
            continue
        still = Still(f"/stills/{name}.jpg", "a" * 64, 1600, 900, 1, "JPEG")
        shot = Shot(still, text, Settings(), name=title)
        made.append(BatchRow(line, title, "", text, shot.settings, 1 + number % 3, shot))
    return tuple(made)


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme.set_up(app)
    model = TableModel()
    panel = QFrame()
    panel.setObjectName("queuePanel")
    column = QVBoxLayout(panel)
    column.addWidget(TableView(model, Thumbnails(Scope(lambda error: None), panel)))
    model.show_batch(TableBatch(rows=rows(1000)))
    panel.resize(1000, 700)
    panel.show()
    icons.load()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
