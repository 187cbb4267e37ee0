"""What is compared, and the ways to do it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QImage

from hailuo_studio.core.take import Judgement


@dataclass(frozen=True)
class CompareItem:
    """A take's clip, or the still that the takes were made from (as it was framed).

    `id` comes back in the signals; `label` is what a person knows it by ("Take 2"); `judgement` is
    what was decided of it before."""

    id: str
    label: str
    source: Path | QImage
    judgement: Judgement | None = None

    @property
    def is_still(self) -> bool:
        return isinstance(self.source, QImage)


class Manner(StrEnum):
    """How the pictures are laid against each other."""

    SIDE = "side"
    WIPE = "wipe"
    DIFFERENCE = "difference"
    BLINK = "blink"
