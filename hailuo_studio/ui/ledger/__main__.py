"""The ledger alone, with thousands of takes: `python -m hailuo_studio.ui.ledger`."""

import sys
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.take import Judgement, State
from hailuo_studio.engine.accounts import By, Entry, groups, sums
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.ledger.figures import Figures
from hailuo_studio.ui.ledger.model import LedgerModel
from hailuo_studio.ui.ledger.view import LedgerView

_STATES = (State.READY, State.READY, State.READY, State.FAILED, State.UNSURE, State.GENERATING)
_NAMES = ("mug", "shoe", "bag", "lamp", "chair")


def entries(count: int) -> list[Entry]:
    """Of every kind, over some days and projects."""
    made = []
    for number in range(count):
        state = _STATES[number % len(_STATES)]
        name = _NAMES[number % len(_NAMES)]
        still = Still(f"/stills/{name}.jpg", "a" * 64, 1600, 900, 1, "JPEG")
        charged = {State.READY: 60 if number % 18 == 0 else 30}.get(state)
        entry = Entry(
            take_id=f"take {number}",
            project="Spring shop" if number % 3 else "Autumn",
            shot=Shot(still, "Steam rises. [Push in]", Settings()),
            number=number // len(_NAMES) + 1,
            batch=f"batch {number // 12}",
            day=f"2026-11-{20 - number * 10 // max(1, count):02}",
            estimate=(30, 30),
            agreed=30,
            reserved=30 if state is State.UNSURE else 0,
            charged=charged,
            possibly=30 if state in (State.FAILED, State.GENERATING) else 0,
            counted=charged or (0 if state is State.UNSURE else 30),
            refunded=False,
            outcome=state,
            judgement=Judgement.KEEP if state is State.READY and number % 4 == 0 else None,
            clip="",
            task_id=f"n{number:05}_hailuo" if state is not State.UNSURE else "",
            catalog="2026-11-01",
        )
        made.append(replace(entry, refunded=True, possibly=0, counted=0) if number == 3 else entry)
    return made


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme.set_up(app)
    model = LedgerModel()
    view = LedgerView(model)
    figures = Figures()
    panel = QFrame()
    panel.setObjectName("queuePanel")
    column = QVBoxLayout(panel)
    column.addWidget(figures)
    column.addWidget(view)
    found = entries(5000)
    figures.show_sums(sums(found))
    model.show_groups(groups(found, By.DAY))
    view.expandAll()
    panel.resize(1200, 800)
    panel.show()
    icons.load()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
