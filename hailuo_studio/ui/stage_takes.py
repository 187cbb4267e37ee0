"""Which takes belong to a shot, as the stage shows them."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.queue import state_words

StageTakeValues = tuple[str, str, Path | None, str]


def takes_of(shot: Shot, rows: Iterable[Row]) -> list[StageTakeValues]:
    """Of the same still, in the order they were asked for, cancelled ones left out."""
    mine = [
        row
        for row in rows
        if row.take.shot.still.source == shot.still.source and row.state is not State.CANCELLED
    ]
    mine.sort(key=lambda row: (row.take.created_at, row.take.number))
    return [
        (
            row.take.id,
            QCoreApplication.translate("stage", "Take {0}").format(row.take.number),
            Path(row.take.clip.path) if row.take.clip is not None else None,
            state_words.short(row.state),
        )
        for row in mine
    ]


def counts(rows: Iterable[Row]) -> dict[str, int]:
    """How many takes each still has, by its source."""
    return dict(
        Counter(row.take.shot.still.source for row in rows if row.state is not State.CANCELLED)
    )
