"""Owning takes: one process at a time carries a take on."""

from hailuo_studio.store.writing import Writing, next_rev


class Owning(Writing):
    def claim(self, take_id: str, dead_owner: str | None) -> bool:
        """Own the take, if its owner still is `dead_owner` (None: nobody's)."""
        with self._db.writing() as db:
            changed = db.execute(
                "UPDATE takes SET owner = ?, rev = ? WHERE id = ? AND owner IS ?",
                (self._owner, next_rev(db), take_id, dead_owner),
            )
            return changed.rowcount == 1

    def release(self, take_id: str) -> None:
        with self._db.writing() as db:
            db.execute(
                "UPDATE takes SET owner = NULL, rev = ? WHERE id = ? AND owner = ?",
                (next_rev(db), take_id, self._owner),
            )
