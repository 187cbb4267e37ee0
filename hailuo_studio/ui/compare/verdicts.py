"""What a person decided about the takes beside each other."""

from collections.abc import Sequence

from hailuo_studio.ui.compare.item import CompareItem


class Verdicts:
    """Kept or rejected, once each; a still is never judged."""

    def __init__(self, items: Sequence[CompareItem] = ()) -> None:
        self.takes = tuple(item for item in items if not item.is_still)
        self._kept: list[CompareItem] = []
        self._rejected: list[CompareItem] = []

    @property
    def kept(self) -> tuple[CompareItem, ...]:
        return tuple(self._kept)

    @property
    def left(self) -> tuple[CompareItem, ...]:
        """About which nothing is decided."""
        return tuple(take for take in self.takes if not self.is_decided(take))

    def is_kept(self, item: CompareItem) -> bool:
        return item in self._kept

    def is_decided(self, item: CompareItem) -> bool:
        return item in self._kept or item in self._rejected

    def keep(self, item: CompareItem) -> bool:
        """False where that is nothing new."""
        if item not in self.left:
            return False
        self._kept.append(item)
        return True

    def reject_rest(self) -> tuple[CompareItem, ...]:
        """Those that are rejected with it: all that are left, once one is kept."""
        rest = self.left if self._kept else ()
        self._rejected += rest
        return rest
