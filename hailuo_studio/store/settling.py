"""What a person decides about a take; the caller has claimed it."""

from hailuo_studio.core.errors import LedgerError, NotOwned
from hailuo_studio.core.take import ATTACHED, Failure, Judgement, Outcome, Take
from hailuo_studio.store.rows import to_json
from hailuo_studio.store.writing import Writing, touched


class Settling(Writing):
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
            return touched(db, take_id)

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
            return touched(db, take_id)

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
            return touched(db, take_id)

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
            return touched(db, take_id)

    def refunded(self, take_id: str, at: float | None) -> Take:
        """The credits came back; None takes that word back. Needs no owner."""
        with self._db.writing() as db:
            db.execute("UPDATE takes SET refunded_at = ? WHERE id = ?", (at, take_id))
            return touched(db, take_id)

    def judge(self, take_id: str, judgement: Judgement | None, at: float) -> Take:
        """Keep or reject a clip; None makes it undecided again. Needs no owner."""
        with self._db.writing() as db:
            db.execute(
                "UPDATE takes SET judgement = ?, judged_at = ? WHERE id = ?",
                (judgement, None if judgement is None else at, take_id),
            )
            return touched(db, take_id)

    def clip_moved(self, take_id: str, path: str) -> Take:
        """A person moved or renamed the clip's file. Needs no owner."""
        with self._db.writing() as db:
            db.execute(
                "UPDATE takes SET clip = json_set(clip, '$.path', ?) "
                "WHERE id = ? AND clip IS NOT NULL",
                (path, take_id),
            )
            db.execute("UPDATE clips SET path = ? WHERE take_id = ?", (path, take_id))
            return touched(db, take_id)
