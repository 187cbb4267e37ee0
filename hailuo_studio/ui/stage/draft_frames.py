"""The times of a clip that is never filmed: 25 frames a second, all there from the start."""

from dataclasses import dataclass

FPS = 25


@dataclass(frozen=True, slots=True)
class DraftFrames:
    """Frames to step by. What is painted between two of them is the camera on its way."""

    seconds: float

    @property
    def frame_count(self) -> int:
        return round(self.seconds * FPS)

    @property
    def loaded(self) -> int:
        return self.frame_count

    @property
    def done(self) -> bool:
        return True

    def time_of(self, index: int) -> float:
        return index / FPS

    def frame_at(self, seconds: float) -> int:
        return min(max(0, int(seconds * FPS + 1e-6)), self.frame_count - 1)

    def part_of(self, seconds: float) -> float:
        """How far along, 0…1; the last frame is the end of the move."""
        return min(1.0, seconds * FPS / max(1, self.frame_count - 1))
