"""What a camera move leaves out of a still: at some moment, or always. Pure arithmetic."""

from dataclasses import dataclass
from functools import lru_cache

from hailuo_studio.core.camera import Camera
from hailuo_studio.core.framing import Box
from hailuo_studio.media.motion import Pose, pose

# A shaking hand swings twenty times in a clip: fewer looks would miss how far it goes.
_LOOKS = 240


@dataclass(frozen=True, slots=True)
class CutOff:
    """Both boxes in fractions of the framed still: `stays` is in the picture from the first frame
    to the last (None: no part is), `seen` holds all that is ever in it."""

    stays: Box | None
    seen: Box

    @property
    def staying(self) -> float:
        """The part of the still, 0…1, that is never cut off."""
        return _area(self.stays) if self.stays is not None else 0.0

    @property
    def unseen(self) -> float:
        """The part of the still, 0…1, that no frame shows."""
        return 1.0 - _area(self.seen)


def view_box(place: Pose) -> Box:
    """What the camera sees from there, in fractions of a still of the frame's shape."""
    half = 0.5 / place.scale
    x, y = 0.5 + place.x, 0.5 + place.y
    return x - half, y - half, x + half, y + half


@lru_cache(maxsize=64)
def cut_off(moves: tuple[tuple[Camera, ...], ...]) -> CutOff:
    """Of a whole clip with these commands."""
    boxes = [view_box(pose(moves, look / _LOOKS)) for look in range(_LOOKS + 1)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    stays = max(lefts), max(tops), min(rights), min(bottoms)
    seen = min(lefts), min(tops), max(rights), max(bottoms)
    overlap = stays[0] < stays[2] and stays[1] < stays[3]
    return CutOff(stays if overlap else None, seen)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
