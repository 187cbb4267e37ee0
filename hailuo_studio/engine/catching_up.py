"""After the network was away what is paid goes first, asked for and fetched; then what is new."""

from collections.abc import Iterable

from hailuo_studio.core.signal import Signal


class CatchingUp:
    """`begin` names the paid takes that go first. Each stands back once the service was heard about
    it, or its clip was fetched; `finished` says that all have, `away` that the network is not back
    yet, with a sentence."""

    def __init__(self) -> None:
        self.finished = Signal[[]]()
        self.away = Signal[[str]]()
        self._first: set[str] = set()

    @property
    def under_way(self) -> bool:
        return bool(self._first)

    def begin(self, take_ids: Iterable[str]) -> None:
        self._first.update(take_ids)

    def settled(self, take_id: str) -> None:
        if take_id in self._first:
            self._first.remove(take_id)
            if not self._first:
                self.finished.emit()

    def no_network(self, take_id: str, words: str) -> None:
        if take_id in self._first:
            self.away.emit(words)

    def forget(self) -> None:
        """A person says: do not wait for that."""
        self._first.clear()
