"""The queue alone, with a take in every state: `python -m hailuo_studio.ui.queue`."""

import sys
import time
from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtWidgets import QApplication

from hailuo_studio.core.catalog import Quote
from hailuo_studio.core.hot_folder import HotFolder
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Settings, Shot, Still
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
from hailuo_studio.engine.views import (
    Banner,
    BannerKind,
    HotFolderView,
    PilotQuestion,
    RetryOffer,
    Row,
)
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
            behind=3 if state is State.QUEUED else 0,
        )
        made.append(Row(take, state, now - 7 * number))
    return made


class Example:
    """A source whose takes are as they are."""

    practice = False

    def rows(self, project_id: str) -> list[Row]:
        return rows(time.time())

    def privacy_line(self, take_id: str) -> str:
        return "Nothing has left this computer."

    def usual_seconds(self, settings: Settings) -> tuple[float, float]:
        return 60, 120

    def seconds_left(self, batch_id: str) -> float:
        return 34 * 60

    def pilots(self, project_id: str) -> list[PilotQuestion]:
        return [PilotQuestion("b", "p", 2, 1, 0, 57, Quote(57, 1710, 1710, 1710, "v1"), 1710)]

    def hot_folders(self, project_id: str) -> list[HotFolderView]:
        hot = HotFolder("h", "p", "/inbox", "{name}", Settings(), 1, 120, 1.0, 2.0)
        return [HotFolderView(hot, 90, 3, 4, 0, Quote(1, 30, 30, 30, "v1"))]

    def projects(self) -> list[Project]:
        return [Project("p", "Spring", "/clips/spring", 1.0)]

    def offer_retry(self, project_id: str, only: Sequence[str] | None = None) -> RetryOffer:
        return RetryOffer(("failed",), Quote(1, 30, 30, 30, "v1"), 1)


def main() -> int:
    app = QApplication(sys.argv[:1])
    theme.set_up(app)
    panel = QueuePanel(Thumbnails(NothingRuns()))
    offer = Offer(Action.CANCEL, "Cancel", "x")
    panel.open(Example(), "p", lambda _: (offer,))
    panel.show_banner(Banner(BannerKind.CREDITS_SHORT, 23, 690, ""))
    panel.resize(368, 860)
    panel.show()
    icons.load()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
