"""The facts of a take, in the order of its life, each on disk before its effect shows."""

from hailuo_studio.core.budget import Ceilings
from hailuo_studio.core.errors import NotOwned
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
from hailuo_studio.store.budget_day import budget_day
from hailuo_studio.store.ceilings import bounds
from hailuo_studio.store.pilots import BEHIND
from hailuo_studio.store.rows import UNFINISHED, to_json
from hailuo_studio.store.writing import Writing, json_or_null, touched


class Progress(Writing):
    def prepared(self, take_id: str, prepared: Prepared | None) -> Take:
        return self._fact(take_id, "prepared = ?", (json_or_null(prepared),))

    def hosted(self, take_id: str, hosted: Hosted | None) -> Take:
        return self._fact(take_id, "hosted = ?", (json_or_null(hosted),))

    def callback(self, take_id: str, token: str) -> Take:
        """The unguessable end of its callback path, on disk before the service is told of it."""
        return self._fact(take_id, "callback = ?", (token,))

    def intent(
        self,
        take_id: str,
        sent: Sent,
        at: float,
        today: str,
        day_ceiling: int | None,
        batch_ceiling: int | None = None,
    ) -> Take:
        """Write the open attempt that must be on disk before a byte of the POST leaves.

        Raises OverCeiling when a ceiling of the day, the project or the batch would be passed,
        NotOwned when the take is not ours or may not be submitted, behind an unanswered pilot for
        example.
        """
        with self._db.writing() as db:
            take = self._owned(db, take_id)
            if not may_submit(take):
                raise NotOwned(take_id)
            day = budget_day(db, today)
            ceilings = Ceilings(day_ceiling, batch_ceiling)
            for bound in bounds(db, take.project_id, take.batch_id, day, ceilings):
                bound.check(sent.reserve)
            written = db.execute(
                "INSERT INTO attempts (take_id, intent_at, day, sent, reserve) "
                f"SELECT id, ?, ?, ?, ? FROM takes WHERE id = ? AND {UNFINISHED} AND NOT {BEHIND}",
                (at, day, to_json(sent), sent.reserve, take_id),
            )
            if written.rowcount != 1:
                raise NotOwned(take_id)
            return touched(db, take_id)

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
            return touched(db, row["take_id"])

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
            return touched(db, take_id)
