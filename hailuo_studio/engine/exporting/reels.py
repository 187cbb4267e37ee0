"""Which clip had which number in a reel that was sent: the reply may come days later."""

from pathlib import Path

import msgspec

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.media.write import write_file

_MOST = 60


class NumberedClip(msgspec.Struct, frozen=True):
    """A clip's id and its name then; its number is its place, from 1."""

    id: str
    name: str


class SentReel(msgspec.Struct, frozen=True):
    """`made_at` is epoch seconds."""

    title: str
    made_at: float
    clips: tuple[NumberedClip, ...]


class Reels:
    """A small file of its own, the newest first; what can't be read is begun anew beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> tuple[SentReel, ...]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=tuple[SentReel, ...])
        except (OSError, msgspec.DecodeError):
            return ()

    def add(self, title: str, made_at: float, clips: tuple[LibraryClip, ...]) -> None:
        """Raises OSError."""
        listed = tuple(NumberedClip(clip.id, _known_by(clip)) for clip in clips)
        if self._path.exists() and not self.all():
            self._path.replace(self._path.with_suffix(".unreadable.json"))
        reels = (SentReel(title, made_at, listed), *self.all())[:_MOST]
        write_file(self._path, msgspec.json.encode(reels))


def _known_by(clip: LibraryClip) -> str:
    """Takes of one shot differ in their number alone."""
    return f"{clip.name}  {clip.number}" if clip.number else clip.name
