"""Keeps the stage in step with the shot that is edited and with its takes."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from hailuo_studio.core.shot import Shot
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.stage_takes import StageTakeValues, takes_of

if TYPE_CHECKING:
    from hailuo_studio.ui.stage.stage import Stage


class OnStage:
    """`fetch` is asked for the picture behind a link, which arrives by `show_picture`."""

    def __init__(self, stage: "Stage", fetch: Callable[[str], None]) -> None:
        self._stage = stage
        self._fetch = fetch
        self._edited: Shot | None = None
        self._guest: Shot | None = None
        self._fetched = ""
        self._takes: tuple[str, list[StageTakeValues]] = ("", [])

    @property
    def shot(self) -> Shot | None:
        """The guest, else the shot that is edited."""
        return self._guest or self._edited

    @property
    def watching(self) -> bool:
        """A finished take is playing; another one must not push it away."""
        take = self._stage.tabs.take
        return take is not None and take.clip is not None

    def shows(self, row: Row) -> bool:
        """Whether that take belongs to the still on the stage."""
        return self.shot is not None and self.shot.still.source == row.take.shot.still.source

    def edit(self, shot: Shot | None, rows: Sequence[Row]) -> None:
        """Show the shot that is edited; a guest leaves."""
        self._edited, self._guest = shot, None
        self._show(rows)

    def invite(self, shot: Shot, rows: Sequence[Row]) -> None:
        """Show a take's shot that is no longer in the strip."""
        self._guest = shot
        self._show(rows)

    def play(self, take_id: str) -> None:
        self._stage.show_take(take_id)

    def show_picture(self, source: str, image: QImage) -> None:
        """The picture of a link, if it is still wanted."""
        if self.shot is not None and self.shot.still.source == source:
            self._stage.show_still(self.shot, image)

    def show_takes(self, rows: Sequence[Row]) -> None:
        takes = takes_of(self.shot, rows) if self.shot is not None else []
        shown = (self.shot.still.source if self.shot is not None else "", takes)
        # Tabs cost milliseconds, and this runs at every key that is typed.
        if shown != self._takes:
            self._takes = shown
            self._stage.set_takes(takes)

    def _show(self, rows: Sequence[Row]) -> None:
        shot = self.shot
        self._stage.show_still(shot)
        link = shot.still.source if shot is not None and shot.still.is_link else ""
        if link and link != self._fetched:
            self._fetch(link)
        self._fetched = link
        self.show_takes(rows)
