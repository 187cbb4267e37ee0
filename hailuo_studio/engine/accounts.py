"""The ledger as a person reads it: one entry a take, sums of entries, entries in groups."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import PurePath

from hailuo_studio.core.budget import weight
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import Judgement, State, Take
from hailuo_studio.engine.views import Row


class By(StrEnum):
    """What entries are gathered by."""

    DAY = "day"
    PROJECT = "project"
    SHOT = "shot"


@dataclass(frozen=True, slots=True)
class Entry:
    """One take and its money (credits).

    `day` is the local day (ISO) it counts in, or was asked for while nothing was sent; `charged`
    is what the service reported, None where it said nothing; `possibly` counts although nothing
    confirms it; `clip` is the file's name alone.
    """

    take_id: str
    project: str
    shot: Shot
    number: int
    batch: str
    day: str
    estimate: tuple[int, int]
    agreed: int
    reserved: int
    charged: int | None
    possibly: int
    counted: int
    refunded: bool
    outcome: State
    judgement: Judgement | None
    clip: str
    task_id: str
    catalog: str

    @property
    def still(self) -> str:
        return self.shot.title

    @property
    def differs(self) -> bool:
        return differs(self.charged, self.estimate)


def differs(charged: int | None, estimate: tuple[int, int]) -> bool:
    """Whether the service reported another charge than was quoted."""
    return charged is not None and not estimate[0] <= charged <= estimate[1]


def entry(row: Row, project: str) -> Entry:
    """`project` is its project's name."""
    take, weighed = row.take, weight(row.take)
    return Entry(
        take_id=take.id,
        project=project,
        shot=take.shot,
        number=take.number,
        batch=take.batch_id,
        day=_day(take),
        estimate=take.estimate,
        agreed=take.agreed,
        reserved=weighed.reserved,
        charged=take.charged,
        possibly=weighed.possibly,
        counted=weighed.counted,
        refunded=take.refunded_at is not None,
        outcome=row.state,
        judgement=take.judgement,
        clip=PurePath(take.clip.path).name if take.clip is not None else "",
        task_id=take.task_id or "",
        catalog=take.catalog_version,
    )


def entries(rows: Iterable[Row], projects: Mapping[str, str]) -> tuple[Entry, ...]:
    """Newest first; `projects` are names by id."""
    made = [entry(row, projects.get(row.take.project_id, "")) for row in rows]
    return tuple(reversed(made))


def _day(take: Take) -> str:
    attempt = take.attempt
    if attempt is None or attempt.nothing_accepted:
        return date.fromtimestamp(take.created_at).isoformat()
    return attempt.day


@dataclass(frozen=True, slots=True)
class Sums:
    """Credits of many takes, and what was thought of their clips."""

    takes: int
    charged: int
    possibly: int
    reserved: int
    kept: int
    rejected: int
    undecided: int

    @property
    def counted(self) -> int:
        return self.charged + self.possibly

    @property
    def per_kept(self) -> float | None:
        """What a kept clip really cost: all that was paid, shared among the kept ones; None
        while there is none."""
        return self.counted / self.kept if self.kept else None


def sums(found: Iterable[Entry]) -> Sums:
    takes = charged = possibly = reserved = kept = rejected = undecided = 0
    for one in found:
        takes += 1
        charged += one.counted - one.possibly
        possibly += one.possibly
        reserved += one.reserved
        if one.outcome is State.READY:
            kept += one.judgement is Judgement.KEEP
            rejected += one.judgement is Judgement.REJECT
            undecided += one.judgement is None
    return Sums(takes, charged, possibly, reserved, kept, rejected, undecided)


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    entries: tuple[Entry, ...]
    sums: Sums


def groups(found: Sequence[Entry], by: By) -> tuple[Group, ...]:
    """Days newest first, projects by name, shots in the order of their newest take."""
    key = _KEYS[by]
    gathered: dict[object, list[Entry]] = {}
    for one in found:
        gathered.setdefault(key(one), []).append(one)
    made = [Group(_title(by, of[0]), tuple(of), sums(of)) for of in gathered.values()]
    if by is By.DAY:
        made.sort(key=lambda group: group.title, reverse=True)
    elif by is By.PROJECT:
        made.sort(key=lambda group: group.title.casefold())
    return tuple(made)


_KEYS: dict[By, Callable[[Entry], object]] = {
    By.DAY: lambda one: one.day,
    By.PROJECT: lambda one: one.project,
    By.SHOT: lambda one: (one.project, one.shot),
}


def _title(by: By, first: Entry) -> str:
    match by:
        case By.DAY:
            return first.day
        case By.PROJECT:
            return first.project
        case By.SHOT:
            return f"{first.still} · {first.shot.settings} · {first.shot.prompt}"
