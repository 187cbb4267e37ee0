"""Dragging waiting takes to another turn: what is carried, and where it lands."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QUrl

from hailuo_studio.engine.views import Row

CARRIED = "application/x-hailuo-takes"


def carry(take_ids: Sequence[str]) -> QMimeData:
    data = QMimeData()
    data.setData(CARRIED, "\n".join(take_ids).encode())
    return data


def carry_clips(rows: Sequence[Row]) -> QMimeData:
    """The finished clips' files, for any other program."""
    data = QMimeData()
    clips = [row.take.clip.path for row in rows if row.take.clip is not None]
    data.setUrls([QUrl.fromLocalFile(path) for path in clips])
    return data


def carried(data: QMimeData) -> list[str]:
    text = bytes(data.data(CARRIED).data()).decode()
    return text.split("\n") if text else []


def landed(batch: Sequence[tuple[int, Row]], take_ids: Sequence[str], place: int) -> list[str]:
    """The waiting takes of a batch in their new order, after these were let fall before the row
    at `place`; empty where nothing of it waits or moves. `batch` are its rows with their places."""
    waiting = [(at, row.take.id) for at, row in batch if row.state.unsent]
    moved = [one for _, one in waiting if one in take_ids]
    before = [one for at, one in waiting if at < place and one not in moved]
    after = [one for at, one in waiting if at >= place and one not in moved]
    order = [*before, *moved, *after]
    return order if moved and order != [one for _, one in waiting] else []
