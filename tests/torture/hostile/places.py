"""Paths that are no plain picture file: other kinds of files, links, folders, odd names."""

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.media.pictures import encoded, quarters
from tests.torture.hostile.case import Outcome, Said, Taken

PICTURE = encoded(quarters((400, 300)))
GONE, SEEN = Said("not there any more"), Taken()
NO_PICTURES = Said("no pictures in this folder")


@dataclass(frozen=True)
class Place:
    """`make` gets an empty folder of its own and gives the path that is taken in."""

    make: Callable[[Path], Path | str]
    outcomes: tuple[Outcome, ...]


def _file(folder: Path, name: str = "mug.jpg") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(PICTURE)
    return path


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.jpg")
    return folder / "pipe.jpg"


def _socket(folder: Path) -> Path:
    # By a short relative path: the whole may be longer than an address may be.
    before = Path.cwd()
    os.chdir(folder)
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("socket.jpg")
    finally:
        os.chdir(before)
    return folder / "socket.jpg"


def _link(folder: Path, target: Path | str) -> Path:
    (folder / "link.jpg").symlink_to(target)
    return folder / "link.jpg"


def _forbidden(folder: Path) -> Path:
    _file(folder).chmod(0)
    return folder / "mug.jpg"


def _in_a_forbidden_folder(folder: Path) -> Path:
    path = _file(folder, "shut/mug.jpg")
    path.parent.chmod(0)
    return path


def _forbidden_folder(folder: Path) -> Path:
    return _in_a_forbidden_folder(folder).parent


def _partly_forbidden(folder: Path) -> Path:
    _in_a_forbidden_folder(folder)
    _file(folder, "open/mug.jpg")
    return folder


def _round(folder: Path) -> Path:
    _file(folder, "a/b/mug.jpg")
    (folder / "a/b/again").symlink_to(folder)
    (folder / "a/b/self").symlink_to("self")
    return folder


def _linked_folder(folder: Path) -> Path:
    _file(folder, "real/mug.jpg")
    return _link(folder, folder / "real")


def _mixed(folder: Path) -> Path:
    for name in ("10.jpg", "9.jpg", ".hidden.jpg", "notes.txt", "film.mp4", "sub/1.jpg"):
        _file(folder, name)
    _file(folder, "2.jpg").write_bytes(b"")
    return folder


def _only_text(folder: Path) -> Path:
    (folder / "notes.txt").write_text("words")
    return folder


def _not_utf8(folder: Path) -> str:
    path = os.fsencode(folder) + b"/caf\xe9.jpg"
    Path(os.fsdecode(path)).write_bytes(PICTURE)
    return os.fsdecode(path)


def named(name: str) -> Place:
    return Place(lambda folder: _file(folder, name), (SEEN,))


NAMES = {
    "a line break": "two\nlines.jpg",
    "a carriage return": "mug.jpg\rnotes.jpg",
    "from right to left": "\u202egpj.exe.jpg",
    "marks of direction": "\u2067mug\u2069.jpg",
    "255 bytes": "é" * 125 + "a.jpg",
    "colours of a terminal": "\x1b[31mred\x1b[0m.jpg",
    "a title for the terminal": "\x1b]0;owned\x07.jpg",
    "markup": "<img src=x><b>bold.jpg",
    "a blank": " .jpg",
    "a dash": "--yes.jpg",
    "percent": "100%41%s{0}.jpg",
    "a home": "~nobody.jpg",
    "a family": "👩‍👧.jpg",
    "another script": "صورة من المنتج.jpg",
    "like a link": "https:.jpg",
    "bell and backspace": "a\x07\x08b.jpg",
}
PLACES = {
    "a link to a picture": Place(lambda f: _link(f, _file(f)), (SEEN,)),
    "a link to nothing": Place(lambda f: _link(f, f / "nothing.jpg"), (GONE,)),
    "a link to itself": Place(lambda f: _link(f, "link.jpg"), (Said("round in a circle"),)),
    "a link to a device": Place(lambda f: _link(f, "/dev/zero"), (Said("a device"),)),
    "a device": Place(lambda f: "/dev/zero", (Said("a device"),)),
    "a terminal": Place(lambda f: "/dev/tty", (Said("a device"),)),
    "a pipe": Place(_pipe, (Said("a pipe"),)),
    "a socket": Place(_socket, (Said("a socket"),)),
    "memory, which does not answer": Place(lambda f: "/proc/self/mem", (Said("does not answer"),)),
    "nothing": Place(lambda f: f / "vanished.jpg", (GONE,)),
    "in a file": Place(lambda f: _file(f) / "inside.jpg", (GONE,)),
    "a name too long": Place(lambda f: f / ("a" * 300 + ".jpg"), (Said("too long"),)),
    "a path too long": Place(lambda f: str(f) + "/a" * 3_000, (Said("too long"),)),
    "a byte that no name has": Place(lambda f: f"{f}/nul\0byte.jpg", (Said("can't be read"),)),
    "no path at all": Place(lambda f: f / "%$§" / "", (GONE,)),
    "a forbidden file": Place(_forbidden, (Said("may not be read"),)),
    "in a forbidden folder": Place(_in_a_forbidden_folder, (Said("may not be read"),)),
    "a forbidden folder": Place(_forbidden_folder, (Said("folder may not be read"),)),
    "a folder, half of it forbidden": Place(
        _partly_forbidden, (SEEN, Said("folder may not be read"))
    ),
    "a folder that goes round": Place(_round, (SEEN,)),
    "a link to a folder": Place(_linked_folder, (SEEN,)),
    "an empty folder": Place(lambda f: f, (NO_PICTURES,)),
    "a folder without pictures": Place(_only_text, (NO_PICTURES,)),
    "a folder of all sorts": Place(_mixed, (Said("empty"), SEEN, SEEN, SEEN)),
    "a name that is not UTF-8": Place(_not_utf8, (Said("not in UTF-8"),)),
    **{f"named with {what}": named(name) for what, name in NAMES.items()},
}


def make_places(folder: Path) -> list[tuple[str, str]]:
    made = []
    for number, (name, place) in enumerate(PLACES.items()):
        own = folder / str(number)
        own.mkdir()
        made.append((name, str(place.make(own))))
    return made


def open_up(folder: Path) -> None:
    """So that the folder can be cleared away."""
    for path in folder.glob("*/shut"):
        path.chmod(0o700)
