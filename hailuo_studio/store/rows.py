"""Rows of the ledger ↔ values of core."""

import hashlib
import sqlite3
from typing import Any, TypeVar

import msgspec

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Settings, Shot
from hailuo_studio.core.take import (
    Attempt,
    ClipFile,
    Failure,
    Hold,
    Hosted,
    Judgement,
    Outcome,
    Prepared,
    Sent,
    Take,
)

T = TypeVar("T")

# A take together with what its batch says of it.
TAKE = (
    "takes.*, CASE WHEN takes.pilot THEN 0 ELSE ifnull((SELECT b.pilot FROM batches b "
    "WHERE b.id = takes.batch_id AND b.continued_at IS NULL), 0) END AS behind, "
    "EXISTS (SELECT 1 FROM arrivals a WHERE a.batch_id = takes.batch_id) AS unattended"
)
UNFINISHED = "clip IS NULL AND failure IS NULL AND cancelled_at IS NULL"


def to_json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def from_json(text: str | None, kind: type[T]) -> T | None:
    return None if text is None else msgspec.json.decode(text, type=kind)


def read_json(text: str, kind: type[T]) -> T:
    return msgspec.json.decode(text, type=kind)


def same_key(shot: Shot) -> str:
    """Equal for shots that would ask for the same thing: picture, framing, prompt, settings."""
    framing, plain = msgspec.to_builtins(shot.framing), msgspec.to_builtins(Framing())
    # What is as always is left out, so that a key stays what it was when framings learn more.
    said = {k: v for k, v in framing.items() if k in ("crop", "enlarge") or v != plain[k]}
    parts = (shot.still.sha256, to_json(said), shot.prompt.strip(), to_json(shot.settings))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def take_values(take: Take) -> dict[str, Any]:
    """The columns of a new take."""
    return {
        "id": take.id,
        "project_id": take.project_id,
        "batch_id": take.batch_id,
        "number": take.number,
        "created_at": take.created_at,
        "shot": to_json(take.shot),
        "still": take.shot.still.sha256,
        "same": same_key(take.shot),
        "agreed": take.agreed,
        "estimate": to_json(take.estimate),
        "catalog_version": take.catalog_version,
        "agreed_at": take.agreed_at,
        "again_of": take.again_of,
        "folder": take.folder,
        "callback": take.callback,
        "pilot": int(take.pilot),
    }


def attempt_from(row: sqlite3.Row) -> Attempt:
    return Attempt(
        id=row["id"],
        intent_at=row["intent_at"],
        day=row["day"],
        sent=read_json(row["sent"], Sent),
        outcome=None if row["outcome"] is None else Outcome(row["outcome"]),
        outcome_at=row["outcome_at"],
        task_id=row["task_id"],
        status=row["status"],
        words=row["words"],
        raw=row["raw"],
    )


def take_from(row: sqlite3.Row, attempts: tuple[Attempt, ...]) -> Take:
    return Take(
        id=row["id"],
        project_id=row["project_id"],
        batch_id=row["batch_id"],
        number=row["number"],
        created_at=row["created_at"],
        shot=read_json(row["shot"], Shot),
        agreed=row["agreed"],
        estimate=read_json(row["estimate"], tuple[int, int]),
        catalog_version=row["catalog_version"],
        agreed_at=row["agreed_at"],
        prepared=from_json(row["prepared"], Prepared),
        hosted=from_json(row["hosted"], Hosted),
        attempts=attempts,
        result_url=row["result_url"],
        charged=row["charged"],
        last_raw=row["last_raw"],
        hold=from_json(row["hold"], Hold),
        failure=from_json(row["failure"], Failure),
        cancelled_at=row["cancelled_at"],
        refunded_at=row["refunded_at"],
        clip=from_json(row["clip"], ClipFile),
        again_of=row["again_of"],
        folder=row["folder"],
        rank=row["place"] if row["rank"] is None else row["rank"],
        callback=row["callback"],
        judgement=None if row["judgement"] is None else Judgement(row["judgement"]),
        judged_at=row["judged_at"],
        pilot=bool(row["pilot"]),
        behind=row["behind"],
        unattended=bool(row["unattended"]),
    )


def project_from(row: sqlite3.Row) -> Project:
    return Project(
        id=row["id"],
        name=row["name"],
        folder=row["folder"],
        created_at=row["created_at"],
        ceiling=row["ceiling"],
        defaults=read_json(row["defaults"], Settings),
    )
