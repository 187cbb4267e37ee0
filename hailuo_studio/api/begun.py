"""What an earlier call left of a download: its bytes, and beside them a note of what they are."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Begun:
    """`tag` names the server's version of the file, for If-Range; `sha256` is there once the file
    is whole. Both empty where nothing can be gone on with; `size` is bytes."""

    size: int = 0
    tag: str = ""
    sha256: str = ""


def begun(to: Path) -> Begun:
    """Nothing where the note is missing, or damaged by a power cut for example."""
    try:
        size, note = to.stat().st_size, json.loads(_note(to).read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return Begun()
    tag, sha256 = (note.get("tag"), note.get("sha256")) if isinstance(note, dict) else ("", "")
    if not size or not isinstance(tag, str) or not isinstance(sha256, str):
        return Begun()
    return Begun(size, tag if tag.isascii() and tag.isprintable() else "", sha256)


def remember(to: Path, tag: str, sha256: str = "") -> None:
    _note(to).write_text(json.dumps({"tag": tag, "sha256": sha256}), "utf-8")


def forget(to: Path) -> None:
    """Clear the note, once `to` is moved away or no longer wanted."""
    _note(to).unlink(missing_ok=True)


def _note(to: Path) -> Path:
    return to.with_name(to.name + ".tag")
