"""What the queue panel asks of the engine."""

from collections.abc import Sequence
from typing import Protocol

from hailuo_studio.core.shot import Settings
from hailuo_studio.engine.retrying import RetryOffer
from hailuo_studio.engine.views import Row


class QueueSource(Protocol):
    """The window's desk, as far as the queue needs it."""

    @property
    def practice(self) -> bool: ...
    def rows(self, project_id: str) -> Sequence[Row]: ...
    def privacy_line(self, take_id: str) -> str: ...
    def usual_seconds(self, settings: Settings) -> tuple[float, float]: ...
    def seconds_left(self, batch_id: str) -> float | None: ...
    def offer_retry(self, project_id: str) -> RetryOffer: ...
