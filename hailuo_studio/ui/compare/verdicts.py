"""What is decided about the takes beside each other, before and here."""

from collections.abc import Mapping, Sequence

from hailuo_studio.core.take import Judgement
from hailuo_studio.ui.compare.item import CompareItem


class Verdicts:
    """A still is never judged."""

    def __init__(self, items: Sequence[CompareItem] = ()) -> None:
        self.takes = tuple(item for item in items if not item.is_still)
        self._decided = {item.id: item.judgement for item in self.takes}

    def know(self, decided: Mapping[str, Judgement | None]) -> None:
        """By the takes' ids; others are none of this business."""
        self._decided |= {one: decided[one] for one in self._decided if one in decided}

    @property
    def kept(self) -> tuple[CompareItem, ...]:
        return tuple(take for take in self.takes if self.is_kept(take))

    @property
    def left(self) -> tuple[CompareItem, ...]:
        """About which nothing is decided."""
        return tuple(take for take in self.takes if not self.is_decided(take))

    def is_kept(self, item: CompareItem) -> bool:
        return self._decided.get(item.id) is Judgement.KEEP

    def is_decided(self, item: CompareItem) -> bool:
        return self._decided.get(item.id) is not None

    def keep(self, item: CompareItem) -> bool:
        """False where that is nothing new."""
        if item not in self.takes or self.is_kept(item):
            return False
        self._decided[item.id] = Judgement.KEEP
        return True

    def reject_rest(self) -> tuple[CompareItem, ...]:
        """Those that are rejected with it: all that are left, once one is kept."""
        rest = self.left if self.kept else ()
        self._decided |= dict.fromkeys((take.id for take in rest), Judgement.REJECT)
        return rest
