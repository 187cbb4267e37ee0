"""The queue alone, with a take in every state: `python -m hailuo_studio.ui.queue`."""

import sys
import time
from collections.abc import Coroutine
from typing import Any

from PySide6.QtWidgets import QApplication

from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.take import (
    Attempt,
    Failure,
    Hold,
    Outcome,
    Reason,
    Sent,
    State,
    Take,
    Why,
)
from hailuo_studio.engine.views import Banner, BannerKind, Row
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.queue.panel import QueuePanel
from hailuo_studio.ui.queue.row_actions import Action, Offer
from hailuo_studio.ui.thumbnails import Thumbnails

_SENT = Sent("https://example.com", "f", {}, "http", 30, 30, "v1")
_LOST = Attempt(1, 1.0, "", _SENT, Outcome.UNANSWERED, words="The connection broke.")


class NothingRuns:
    """A scope for panels without an engine."""

    def start(self, key: str, work: Coroutine[Any, Any, object], /) -> bool:
        work.close()
        return False


def rows(now: float) -> list[Row]:
    """One of each state, in two batches."""
    made = []
    for number, state in enumerate(State, 1):
        take = Take(
            id=state.value,
            project_id="p",
            batch_id="late" if state.ended else "new",
            number=number,
            created_at=now - (3600 if state.ended else 60),
            shot=Shot(Still("/stills/mug.jpg", "a" * 64, 1600, 900, 1, "JPEG"), "Steam rises."),
            agreed=30,
            estimate=(30, 30),
            catalog_version="v1",
            agreed_at=now,
            attempts=(_LOST,) if state is State.UNSURE else (),
            hold=Hold(Why.STILL, "The file is not there any more. Nothing was sent.", now),
            failure=Failure(Reason.SERVICE, "internal error", now),
        )
        made.append(Row(take, state, now - 7 * number))
    return made


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme.set_up(app)
    panel = QueuePanel(Thumbnails(NothingRuns()))
    offer = Offer(Action.CANCEL, "Cancel", "x")
    panel.open(rows(time.time()), lambda _: (offer,), lambda _: (60, 120))
    panel.show_banner(Banner(BannerKind.CREDITS_SHORT, 23, 690, ""))
    panel.resize(368, 860)
    panel.show()
    icons.load()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
