"""Every take as it stands now, kept in step with the ledger, announced when it changes."""

from hailuo_studio.core.errors import LedgerError
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import State, Take, state
from hailuo_studio.engine.views import Row
from hailuo_studio.store.ledger import Ledger
from hailuo_studio.store.owner import Owner


class Rows:
    """Reads the whole ledger once; after that only what changed, here or in another process."""

    def __init__(self, ledger: Ledger, owner: Owner) -> None:
        self.changed_row = Signal[[Row]]()
        self._ledger = ledger
        self._owner = owner
        self._rows: dict[str, Row] = {}
        self._owners: dict[str, str | None] = {}
        self._version = ledger.data_version()
        loaded, self._rev = ledger.changed_since(-1)
        for take, recorded in loaded:
            self._owners[take.id] = recorded
            self._rows[take.id] = self._row(take)

    def get(self, take_id: str) -> Row | None:
        return self._rows.get(take_id)

    def known(self, take_id: str) -> Row:
        """Raises LedgerError when there is no such take."""
        found = self._rows.get(take_id)
        if found is None:
            raise LedgerError(f"There is no take {take_id}.", cost="", todo="Check its id.")
        return found

    def all(self, project_id: str | None = None) -> tuple[Row, ...]:
        rows = self._rows.values()
        return tuple(r for r in rows if project_id is None or r.take.project_id == project_id)

    def of_batch(self, batch_id: str) -> tuple[Row, ...]:
        return tuple(row for row in self._rows.values() if row.take.batch_id == batch_id)

    def unfinished(self) -> tuple[Row, ...]:
        """In the order of their turns."""
        rows = (row for row in self._rows.values() if not row.state.ended)
        return tuple(sorted(rows, key=lambda row: row.take.rank))

    def waiting(self) -> tuple[Row, ...]:
        """Takes that wait to be sent, but for those that wait for a person's word."""
        return tuple(r for r in self._rows.values() if r.state.unsent and not r.take.behind)

    def waiting_in_turn(self) -> tuple[Row, ...]:
        """Takes that wait to be sent, the next one first."""
        return tuple(sorted(self.waiting(), key=lambda row: row.take.rank))

    def recorded_owner(self, take_id: str) -> str | None:
        return self._owners.get(take_id)

    def owned_here(self, take: Take) -> None:
        self._owners[take.id] = self._owner.id
        self.changed(take)

    def owned_elsewhere(self, take_id: str) -> bool:
        """Whether another living process holds it."""
        recorded = self._owners.get(take_id)
        return recorded not in (None, self._owner.id) and self._owner.living(recorded)

    def changed(self, take: Take) -> None:
        """A take's facts are new: compute its row and announce it if that is new too."""
        before = self._rows.get(take.id)
        row = self._row(take)
        if before is not None and before.state is row.state:
            row = Row(take, row.state, row.since, before.note, before.until)
        if row != before:
            self._rows[take.id] = row
            self.changed_row.emit(row)

    def note(self, take: Take, text: str, until: float | None) -> None:
        """A live sentence on the take's row; the empty one clears it."""
        before = self._rows[take.id]
        row = Row(before.take, before.state, before.since, text, until)
        if row != before:
            self._rows[take.id] = row
            self.changed_row.emit(row)

    def reload(self, take_id: str) -> Row:
        self._owners[take_id] = self._ledger.owner_of(take_id)
        take = self._ledger.take(take_id)
        self.changed(take)
        return self._rows[take_id]

    def catch_up(self) -> bool:
        """Read what another process wrote, if it did; True when something changed."""
        version = self._ledger.data_version()
        dead = self._orphans()
        if version == self._version and not dead:
            return False
        self._version = version
        self.read_changes()
        for take_id in dead:
            self.changed(self._rows[take_id].take)
        return True

    def read_changes(self) -> None:
        """Read every take that was written since the last time."""
        loaded, self._rev = self._ledger.changed_since(self._rev)
        for take, recorded in loaded:
            self._owners[take.id] = recorded
            self.changed(take)

    def _orphans(self) -> tuple[str, ...]:
        """Takes another process held when it died."""
        return tuple(
            row.take.id
            for row in self._rows.values()
            if row.state in _HELD_BY_A_PROCESS
            and self._owners.get(row.take.id) not in (None, self._owner.id)
            and not self._owner.living(self._owners[row.take.id])
        )

    def _row(self, take: Take) -> Row:
        now = state(take, self._owner.living(self._owners.get(take.id)))
        return Row(take, now, since(take, now))


_HELD_BY_A_PROCESS = frozenset({State.PREPARING, State.HOSTING, State.SUBMITTING})


def since(take: Take, now: State) -> float:
    """When the state began, as far as the facts tell (seconds since the epoch)."""
    attempt = take.attempt
    if now is State.READY and take.clip:
        return take.clip.saved_at
    if now is State.FAILED and take.failure:
        return take.failure.at
    if now is State.HELD and take.hold:
        return take.hold.at
    if now is State.CANCELLED and take.cancelled_at:
        return take.cancelled_at
    if attempt is None or attempt.nothing_accepted:
        return take.created_at
    return attempt.outcome_at or attempt.intent_at
