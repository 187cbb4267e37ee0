"""Several clips as one: the leading one's frames, each with what the others show at that moment."""

from collections.abc import Sequence

from hailuo_studio.ui.stage.playhead import Frames

# Containers round their times differently (WebM to whole milliseconds); no frame is this short.
_ROUNDING = 0.001


class Lockstep:
    """The frames of `tracks[lead]`, loaded as far as all the others are. `offsets` are frames by
    which each track is moved on against the others."""

    def __init__(self, tracks: Sequence[Frames], lead: int, offsets: Sequence[int]) -> None:
        self._tracks = tuple(tracks)
        self._lead = tracks[lead]
        self._late = tuple(offset - offsets[lead] for offset in offsets)

    @property
    def loaded(self) -> int:
        lead = self._lead
        there = lead.loaded
        for track, late in zip(self._tracks, self._late, strict=True):
            if track is lead or track.done:
                continue
            newest = track.loaded - 1 - max(0, late)
            if newest < 0:
                return 0
            there = min(there, lead.frame_at(track.time_of(newest)) + 1)
        return there

    @property
    def done(self) -> bool:
        return all(track.done for track in self._tracks)

    @property
    def frame_count(self) -> int:
        return self._lead.frame_count

    @property
    def seconds(self) -> float:
        return self._lead.seconds

    def time_of(self, index: int) -> float:
        return self._lead.time_of(index)

    def frame_at(self, seconds: float) -> int:
        return self._lead.frame_at(seconds)

    def together(self, index: int) -> tuple[int, ...]:
        """The frame of every track at the leading one's frame `index`; the first or last one
        where a track has none at that moment."""
        moment = self._lead.time_of(index) + _ROUNDING
        return tuple(
            index if track is self._lead else self._of(track, track.frame_at(moment) + late)
            for track, late in zip(self._tracks, self._late, strict=True)
        )

    @staticmethod
    def _of(track: Frames, index: int) -> int:
        return min(max(0, index), max(0, track.loaded - 1))
