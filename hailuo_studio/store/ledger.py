"""The durable record of takes and money. Every method is one transaction, on disk at return."""

import secrets
import sqlite3
from collections.abc import Sequence

from hailuo_studio.core.budget import day_never_back, fits
from hailuo_studio.core.errors import LedgerError, NotOwned, OverCeiling
from hailuo_studio.core.take import (
    ClipFile,
    Failure,
    Hold,
    Hosted,
    Outcome,
    Prepared,
    Sent,
    Take,
    may_submit,
)
from hailuo_studio.store.database import Database
from hailuo_studio.store.money import day_used, project_used
from hailuo_studio.store.reading import Reading, read_takes
from hailuo_studio.store.rows import (
    take_values,
    to_json,
)

ATTACHED = "attached by a person"


class Ledger(Reading):
    """`owner` is this process's id; facts of a take are written only while it owns the take."""

    def __init__(self, database: Database, owner: str) -> None:
        super().__init__(database)
        self._owner = owner

    # Small facts about the whole ledger

    def salt(self) -> str:
        """The ledger's own random salt for key fingerprints; made at the first call."""
        with self._db.writing() as db:
            db.execute("INSERT OR IGNORE INTO meta VALUES ('salt', ?)", (secrets.token_hex(16),))
            row = db.execute("SELECT value FROM meta WHERE key = 'salt'").fetchone()
            return str(row["value"])

    def day(self, today: str) -> str:
        """The budget's day: `today` (local ISO date), never before one already seen."""
        with self._db.reading() as db:
            if _last_day(db) == today:
                return today
        with self._db.writing() as db:
            return _day(db, today)

    def add_takes(
        self, takes: Sequence[Take], reserve: int, most: int | None, batch_ceiling: int | None
    ) -> None:
        """Write a batch in one transaction. Raises OverCeiling when `reserve` credits (what all
        of it may cost) pass `most`, the batch's ceiling or the project's."""
        with self._db.writing() as db:
            for ceiling, name in ((most, "this order"), (batch_ceiling, "one batch")):
                if not fits(0, reserve, ceiling):
                    raise _over(name, reserve, 0, ceiling or 0)
            project_id = takes[0].project_id
            row = db.execute("SELECT ceiling FROM projects WHERE id = ?", (project_id,)).fetchone()
            ceiling = row["ceiling"]
            if ceiling is not None:
                used = project_used(db, project_id)
                if not fits(used, reserve, ceiling):
                    raise _over("this project", reserve, used, ceiling)
            rev = _next_rev(db)
            for take in takes:
                values = take_values(take) | {"rev": rev}
                db.execute(
                    f"INSERT INTO takes ({', '.join(values)}) "
                    f"VALUES ({', '.join(':' + name for name in values)})",
                    values,
                )

    # Owning

    def claim(self, take_id: str, dead_owner: str | None) -> bool:
        """Own the take, if its owner still is `dead_owner` (None: nobody's)."""
        with self._db.writing() as db:
            changed = db.execute(
                "UPDATE takes SET owner = ?, rev = ? WHERE id = ? AND owner IS ?",
                (self._owner, _next_rev(db), take_id, dead_owner),
            )
            return changed.rowcount == 1

    def release(self, take_id: str) -> None:
        with self._db.writing() as db:
            db.execute(
                "UPDATE takes SET owner = NULL, rev = ? WHERE id = ? AND owner = ?",
                (_next_rev(db), take_id, self._owner),
            )

    # Facts, in the order of a take's life

    def prepared(self, take_id: str, prepared: Prepared | None) -> Take:
        return self._fact(take_id, "prepared = ?", (_json(prepared),))

    def hosted(self, take_id: str, hosted: Hosted | None) -> Take:
        return self._fact(take_id, "hosted = ?", (_json(hosted),))

    def intent(
        self, take_id: str, sent: Sent, at: float, today: str, day_ceiling: int | None
    ) -> Take:
        """Write the open attempt that must be on disk before a byte of the POST leaves.

        Raises OverCeiling when the day's ceiling would be passed, NotOwned when the take is not
        ours or may not be submitted.
        """
        with self._db.writing() as db:
            take = self._owned(db, take_id)
            if not may_submit(take):
                raise NotOwned(take_id)
            day = _day(db, today)
            used = day_used(db, day)
            if not fits(used, sent.reserve, day_ceiling):
                raise _over("today", sent.reserve, used, day_ceiling or 0)
            db.execute(
                "INSERT INTO attempts (take_id, intent_at, day, sent, reserve) "
                "VALUES (?, ?, ?, ?, ?)",
                (take_id, at, day, to_json(sent), sent.reserve),
            )
            return _touched(db, take_id)

    def outcome(
        self,
        attempt_id: int,
        outcome: Outcome,
        at: float,
        *,
        task_id: str | None = None,
        status: int | None = None,
        words: str = "",
        raw: str = "",
        failure: Failure | None = None,
    ) -> Take:
        """Close the open attempt with its one outcome; a refusal of the request itself also ends
        the take with `failure`. Needs no owner: an answer that came is a fact."""
        with self._db.writing() as db:
            changed = db.execute(
                "UPDATE attempts SET outcome = ?, outcome_at = ?, task_id = ?, status = ?, "
                "words = ?, raw = ? WHERE id = ? AND outcome IS NULL",
                (outcome.value, at, task_id, status, words, raw, attempt_id),
            )
            row = db.execute("SELECT take_id FROM attempts WHERE id = ?", (attempt_id,)).fetchone()
            if changed.rowcount != 1:
                raise NotOwned(row["take_id"] if row else "?")
            if failure is not None:
                db.execute(
                    "UPDATE takes SET failure = ? WHERE id = ?",
                    (to_json(failure), row["take_id"]),
                )
            return _touched(db, row["take_id"])

    def accepted(self, attempt_id: int, at: float, task_id: str, raw: str) -> Take:
        """The task id, before anything else happens. An id that another take already has can't be
        told apart from it, so the attempt counts as unanswered."""
        if self.has_task(task_id):
            return self.outcome(
                attempt_id,
                Outcome.UNANSWERED,
                at,
                words=f"The service answered with task {task_id}, which another take already has.",
                raw=raw,
            )
        return self.outcome(attempt_id, Outcome.ACCEPTED, at, task_id=task_id, raw=raw)

    def finished(self, take_id: str, url: str | None, charged: int | None, raw: str) -> Take:
        """The service says done: the clip's link (None: missing), the reported charge."""
        return self._fact(
            take_id,
            "result_url = ?, charged = ifnull(?, charged), last_raw = ?",
            (url, charged, raw),
        )

    def failed(self, take_id: str, failure: Failure, charged: int | None, raw: str) -> Take:
        return self._fact(
            take_id,
            "failure = ?, charged = ifnull(?, charged), last_raw = ?",
            (to_json(failure), charged, raw),
        )

    def hold(self, take_id: str, hold: Hold, raw: str | None = None) -> Take:
        return self._fact(take_id, "hold = ?, last_raw = ifnull(?, last_raw)", (to_json(hold), raw))

    def clip(self, take_id: str, clip: ClipFile) -> Take:
        """The saved clip and its row in the library, together."""
        with self._db.writing() as db:
            take = self._owned(db, take_id)
            db.execute(
                "UPDATE takes SET clip = ?, owner = NULL WHERE id = ?", (to_json(clip), take_id)
            )
            db.execute(
                "INSERT OR REPLACE INTO clips VALUES (?, ?, ?, ?, ?)",
                (take_id, take.project_id, clip.path, clip.sha256, clip.saved_at),
            )
            return _touched(db, take_id)

    def _fact(self, take_id: str, assignment: str, values: tuple[object, ...]) -> Take:
        with self._db.writing() as db:
            self._owned(db, take_id)
            db.execute(f"UPDATE takes SET {assignment} WHERE id = ?", (*values, take_id))
            return _touched(db, take_id)

    def _owned(self, db: sqlite3.Connection, take_id: str) -> Take:
        found = read_takes(db, "id = ? AND owner = ?", (take_id, self._owner))
        if not found:
            raise NotOwned(take_id)
        return found[0][0]

    # What a person decides; the caller has claimed the take

    def let_go(self, take_id: str, agreed: int, at: float) -> Take:
        """Lift the hold and agree to today's price (credits)."""
        return self._fact(take_id, "hold = NULL, agreed = ?, agreed_at = ?", (agreed, at))

    def cancel(self, take_id: str, at: float) -> Take:
        """End a take of which nothing was accepted. Raises NotOwned otherwise."""
        with self._db.writing() as db:
            take = self._owned(db, take_id)
            if take.attempt is not None and not take.attempt.nothing_accepted:
                raise NotOwned(take_id)
            db.execute("UPDATE takes SET cancelled_at = ? WHERE id = ?", (at, take_id))
            return _touched(db, take_id)

    def close_unsure(self, take_id: str, at: float, failure: Failure | None) -> Take:
        """Close an unsure take by a person's word: with `failure` it was possibly charged and
        stays counted; without, it was not accepted and is cancelled."""
        with self._db.writing() as db:
            take = self._owned(db, take_id)
            attempt = take.attempt
            if attempt is None or attempt.outcome not in (None, Outcome.UNANSWERED):
                raise NotOwned(take_id)
            db.execute(
                "UPDATE attempts SET outcome = ?, outcome_at = ? WHERE id = ?",
                (Outcome.CLOSED_BY_PERSON.value, at, attempt.id),
            )
            if failure is not None:
                db.execute("UPDATE takes SET failure = ? WHERE id = ?", (to_json(failure), take_id))
            else:
                db.execute("UPDATE takes SET cancelled_at = ? WHERE id = ?", (at, take_id))
            return _touched(db, take_id)

    def attach(self, take_id: str, task_id: str, at: float) -> Take:
        """Give an unsure take the task id a person found. Raises LedgerError when another take
        has that id."""
        with self._db.writing() as db:
            take = self._owned(db, take_id)
            attempt = take.attempt
            if attempt is None or attempt.outcome not in (None, Outcome.UNANSWERED):
                raise NotOwned(take_id)
            if db.execute("SELECT 1 FROM attempts WHERE task_id = ?", (task_id,)).fetchone():
                raise LedgerError(
                    f"Task {task_id} already belongs to another take.",
                    cost="Nothing changed.",
                    todo="Check the id.",
                )
            db.execute(
                "UPDATE attempts SET outcome = ?, outcome_at = ?, task_id = ?, words = ? "
                "WHERE id = ?",
                (Outcome.ACCEPTED.value, at, task_id, ATTACHED, attempt.id),
            )
            return _touched(db, take_id)

    def detach(self, take_id: str, at: float) -> Take:
        """Take an id given by a person away again: the take is unsure as before."""
        with self._db.writing() as db:
            take = self._owned(db, take_id)
            attempt = take.attempt
            if attempt is None or attempt.words != ATTACHED or take.clip is not None:
                raise NotOwned(take_id)
            db.execute(
                "UPDATE attempts SET outcome = ?, outcome_at = ?, task_id = NULL, words = '' "
                "WHERE id = ?",
                (Outcome.UNANSWERED.value, at, attempt.id),
            )
            db.execute(
                "UPDATE takes SET hold = NULL, failure = NULL, result_url = NULL WHERE id = ?",
                (take_id,),
            )
            return _touched(db, take_id)

    def refunded(self, take_id: str, at: float) -> Take:
        with self._db.writing() as db:
            db.execute("UPDATE takes SET refunded_at = ? WHERE id = ?", (at, take_id))
            return _touched(db, take_id)


def _json(value: object | None) -> str | None:
    return None if value is None else to_json(value)


def _next_rev(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT ifnull(max(rev), 0) + 1 FROM takes").fetchone()[0])


def _touched(db: sqlite3.Connection, take_id: str) -> Take:
    """The take after a change, marked as changed."""
    db.execute("UPDATE takes SET rev = ? WHERE id = ?", (_next_rev(db), take_id))
    return read_takes(db, "id = ?", (take_id,))[0][0]


def _last_day(db: sqlite3.Connection) -> str | None:
    row = db.execute("SELECT value FROM meta WHERE key = 'day'").fetchone()
    return row["value"] if row else None


def _day(db: sqlite3.Connection, today: str) -> str:
    last = _last_day(db)
    day = day_never_back(today, last)
    if day != last:
        db.execute("INSERT OR REPLACE INTO meta VALUES ('day', ?)", (day,))
    return day


def _over(what: str, needed: int, used: int, ceiling: int) -> OverCeiling:
    left = max(0, ceiling - used)
    return OverCeiling(
        f"{needed} credits are needed, {left} of the {ceiling} allowed for {what} are left.",
        needed=needed,
        left=left,
        todo="Raise the ceiling in the settings, or ask for less.",
    )
