"""Prepared pictures are kept: the same still in the same frame is prepared once, until the oldest
have to make room."""

import contextlib
import hashlib
import os
from collections.abc import Collection
from pathlib import Path

import msgspec

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Still
from hailuo_studio.core.take import Prepared
from hailuo_studio.media.prepare import prepare
from hailuo_studio.media.write import write_file

MOST_BYTES = 2_000_000_000
# Rises when pictures are prepared in another way, so that those of before are not used any more.
_MANNER = 1


def prepared_once(still: Still, framing: Framing, folder: Path) -> Prepared:
    """As `prepare`, or what it made of these very bytes and this frame before.

    Raises StillError when the still has changed since it was taken in and none is kept.
    """
    note = folder / f"{_key(still, framing)}.json"
    kept = _kept(note)
    if kept is not None:
        with contextlib.suppress(OSError):  # It is used all the same.
            for path in (note, Path(kept.path)):
                os.utime(path)
        return kept
    made = prepare(still, framing, folder)
    write_file(note, msgspec.json.encode(made))
    return made


def tidy(folder: Path, needed: Collection[str], most: int = MOST_BYTES) -> None:
    """Remove the pictures not used for longest until at most `most` bytes are left; `needed` are
    paths that stay whatever their age."""
    found = []
    for path in folder.glob("*") if folder.is_dir() else ():
        try:
            state = path.stat()
        except FileNotFoundError:
            continue  # Another process tidies too.
        found.append((state.st_mtime, state.st_size, path))
    left = sum(size for _, size, _ in found)
    for _, size, path in sorted(found):
        if left <= most:
            return
        if str(path) not in needed:
            path.unlink(missing_ok=True)
            left -= size


def _key(still: Still, framing: Framing) -> str:
    said = f"{_MANNER} {still.sha256} ".encode() + msgspec.json.encode(framing)
    return hashlib.sha256(said).hexdigest()


def _kept(note: Path) -> Prepared | None:
    """None unless the picture is there as it was written."""
    try:
        kept = msgspec.json.decode(note.read_bytes(), type=Prepared)
        whole = Path(kept.path).stat().st_size == kept.size
    except (OSError, msgspec.MsgspecError):
        return None
    return kept if whole else None
