"""What a home is like after its torture, held against what the service knows."""

import hashlib
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hailuo_studio.core.take import Outcome, State, Take, state
from hailuo_studio.engine.folders import Folders
from hailuo_studio.media.clip import verify_clip
from hailuo_studio.store.database import Database
from hailuo_studio.store.money import Money
from hailuo_studio.store.reading import Reading
from hailuo_studio.store.spare import Spare
from tests.torture.world import PRICE, Home

NO_ANSWER = (None, Outcome.UNANSWERED)


@dataclass
class Aftermath:
    """`faults` is empty where every promise was kept."""

    takes: int = 0
    ready: int = 0
    unsure: int = 0
    accepted: int = 0
    faults: list[str] = field(default_factory=list)


def examine(home: Home, accepted: list[dict[str, Any]] | None = None) -> Aftermath:
    """After the last `resume` of a home; `accepted` are its POSTs, by default all there were."""
    folders = Folders(home.path, home.path / "clips")
    found = Aftermath()
    if not folders.ledger.exists():
        found.faults += [f"take {lost} was shown and is lost" for lost in home.seen]
        return found
    database = Database(folders.ledger, Spare(folders.spare))
    try:
        takes = [take for take, _ in Reading(database).takes()]
        money = Money(database)
        days = {a.day for take in takes for a in take.attempts}
        used = sum(money.day_used(day) for day in days)
    finally:
        database.close()
    found.takes = len(takes)
    _ledger(folders.ledger, found)
    accepted = home.world.accepted(home.prompt) if accepted is None else accepted
    found.accepted = len(accepted)
    found.faults += [
        f"take {lost} was shown and is lost" for lost in home.seen - {t.id for t in takes}
    ]
    for take in takes:
        _take(take, found)
    _posts(takes, accepted, found)
    _files(folders.clips, takes, found)
    if used != PRICE * (found.ready + found.unsure):
        found.faults.append(
            f"{used} credits are used up by {found.ready} ready, {found.unsure} unsure"
        )
    return found


def _ledger(path: Path, found: Aftermath) -> None:
    with sqlite3.connect(path) as db:
        said = db.execute("PRAGMA integrity_check").fetchall()
        broken = db.execute("PRAGMA foreign_key_check").fetchall()
    db.close()
    if said != [("ok",)] or broken:
        found.faults.append(f"the ledger: {said} {broken}")


def _take(take: Take, found: Aftermath) -> None:
    now = state(take, owned=False)
    if now is State.UNSURE:
        found.unsure += 1
    elif now is not State.READY or take.clip is None:
        found.faults.append(f"take {take.id} is {now}: {take.hold or take.failure}")
    else:
        found.ready += 1
        path = Path(take.clip.path)
        if not path.exists():
            found.faults.append(f"the clip of {take.id} is missing")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != take.clip.sha256:
            found.faults.append(f"the clip of {take.id} is not the file that was saved")
        else:
            verify_clip(path)
    if now is State.UNSURE and (take.attempt is None or take.attempt.outcome not in NO_ANSWER):
        found.faults.append(f"take {take.id} is unsure without a reason")


def _posts(takes: list[Take], accepted: list[dict[str, Any]], found: Aftermath) -> None:
    """At most one accepted POST a take, and none that the ledger knows nothing of."""
    left = list(accepted)
    for take in takes:
        images = {a.sent.request["image"] for a in take.attempts}
        own = [one for one in left if one["image"] in images]
        left = [one for one in left if one not in own]
        if len(own) > 1:
            found.faults.append(f"take {take.id} was accepted {len(own)} times")
        if own and take.clip is not None and take.task_id not in {o["task_id"] for o in own}:
            found.faults.append(f"take {take.id} has a clip of another task")
    found.faults += [f"{one['task_id']} was paid for and is not in the ledger" for one in left]


def _files(clips: Path, takes: list[Take], found: Aftermath) -> None:
    """Nothing under a clip's name but whole clips; nothing half-written left."""
    known = {take.clip.path for take in takes if take.clip}
    for path in clips.rglob("*"):
        if path.is_dir() or str(path) in known:
            continue
        if path.parent.name != ".hailuo":
            found.faults.append(f"{path.name} lies among the clips")
        elif path.suffix != ".json":
            found.faults.append(f"{path.name} was left behind")
    for path in known:
        sidecar = Path(path).parent / ".hailuo" / f"{Path(path).stem}.json"
        if not sidecar.exists() or not sidecar.stat().st_size:
            found.faults.append(f"{Path(path).name} has no sidecar")
