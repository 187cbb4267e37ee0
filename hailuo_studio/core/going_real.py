"""The way from Practice to the first real clip: what of it is done."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """In the order they are offered; a person may take them in any."""

    KEY = "key"
    LINK = "link"
    CEILING = "ceiling"
    CLIP = "clip"


@dataclass(frozen=True, slots=True)
class Standing:
    """`tried`: a Practice clip is there to be seen; `away`: a person wants to hear no more of it,
    or it led to where it leads."""

    practice: bool
    tried: bool
    away: bool
    key: bool = False
    link: bool = False
    ceiling: bool = False

    @property
    def offered(self) -> bool:
        """Not before somebody has seen what this program does."""
        return not self.away and (self.tried or not self.practice)

    @property
    def done(self) -> frozenset[Step]:
        facts = {Step.KEY: self.key, Step.LINK: self.link, Step.CEILING: self.ceiling}
        return frozenset(step for step, is_done in facts.items() if is_done)
