"""What is remembered, read with patience: each thing alone, its default where it makes no sense."""

from collections.abc import Mapping
from typing import Any, Protocol

import msgspec


class Memory(Protocol):
    """Where it is kept; neither ever fails."""

    def load(self) -> Mapping[str, object]: ...
    def save(self, values: Mapping[str, object]) -> None: ...


class Left(msgspec.Struct):
    """`geometry` is Qt's own, as text; `create` are widths of columns; `folded` is the queue, in a
    roomy window and in a narrow one; `projects` are ids by "practice" and "real"; `selected` are
    places in the strip by project; `recent` are commands, the last one first;
    `real_away`: the way to real clips is not offered any more."""

    geometry: str = ""
    create: list[int] = msgspec.field(default_factory=list)
    reviewing: bool = False
    folded: list[bool] = msgspec.field(default_factory=list)
    projects: dict[str, str] = msgspec.field(default_factory=dict)
    selected: dict[str, list[int]] = msgspec.field(default_factory=dict)
    recent: list[str] = msgspec.field(default_factory=list)
    when_done: str = ""
    real_away: bool = False


def read_left(values: Mapping[str, object]) -> Left:
    known: dict[str, Any] = {}
    for field in msgspec.structs.fields(Left):
        if field.name in values:
            try:
                known[field.name] = msgspec.convert(values[field.name], field.type)
            except msgspec.ValidationError:
                continue
    return Left(**known)


def written(left: Left) -> dict[str, object]:
    return msgspec.structs.asdict(left)
