"""What Create works on at the moment: whose engine, which project, what was said about it."""

from dataclasses import dataclass, field

from hailuo_studio.core.filling import filled
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Shot
from hailuo_studio.ui.bridge import Desk


@dataclass(slots=True)
class Sitting:
    """`again`: what was refused as asked for already is asked for on purpose. `values` are what a
    person wrote into the places of prompts, by their keys. `left`: the engine is about to close,
    or has closed, and takes nothing more."""

    desk: Desk | None = None
    project: Project | None = None
    again: bool = False
    left: bool = False
    values: dict[str, str] = field(default_factory=dict)

    def filled(self, shots: tuple[Shot, ...]) -> tuple[tuple[Shot, ...], tuple[str, ...]]:
        """These as they will be sent, and the places of any that nothing fills."""
        both = [filled(shot, self.values) for shot in shots]
        unknown = dict.fromkeys(place for _, places in both for place in places)
        return tuple(shot for shot, _ in both), tuple(unknown)
