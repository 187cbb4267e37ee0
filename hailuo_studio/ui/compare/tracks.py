"""The clips and stills that are compared, opened together and let go together."""

from collections.abc import Sequence
from pathlib import Path

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.media.frames import Clip
from hailuo_studio.ui.compare.item import CompareItem
from hailuo_studio.ui.compare.still_track import StillTrack


class Tracks:
    """In the order of the items; clips fill while they are decoded."""

    def __init__(self, cache: FrameCache, items: Sequence[CompareItem] = ()) -> None:
        self.all: tuple[Clip | StillTrack, ...] = tuple(
            cache.open(item.source) if isinstance(item.source, Path) else StillTrack(item.source)
            for item in items
        )

    @property
    def clips(self) -> list[Clip]:
        return [track for track in self.all if isinstance(track, Clip)]

    @property
    def ready(self) -> bool:
        """Every one of them has its first frame, or never will."""
        return all(track.loaded or track.done for track in self.all)

    @property
    def done(self) -> bool:
        """Nothing more will come."""
        return all(track.done for track in self.all)

    @property
    def trouble(self) -> str:
        """A line for each clip of which something is missing."""
        said = [str(clip.failure) if clip.failure else clip.trouble for clip in self.clips]
        return "\n".join(words for words in said if words)

    def failed(self, place: int) -> bool:
        track = self.all[place]
        return isinstance(track, Clip) and track.failure is not None

    def first_pair(self) -> tuple[int, int]:
        """The first clip that can be shown, to lead; and the first of the others."""
        able = [place for place in range(len(self.all)) if not self.failed(place)]
        lead = next((place for place in able if isinstance(self.all[place], Clip)), 0)
        return lead, next((place for place in able if place != lead), lead)

    def close(self) -> None:
        for clip in self.clips:
            clip.close()
