"""Task ids that the ledger could not take: one JSON line each, fsynced, read at the next start."""

import os
from pathlib import Path

import msgspec


class Rescued(msgspec.Struct, frozen=True):
    """An accepted task that must not be lost."""

    attempt_id: int
    take_id: str
    task_id: str
    at: float


def write_rescue(path: Path, rescued: Rescued) -> None:
    """Append and fsync. Raises OSError where even that is impossible."""
    with path.open("ab") as file:
        file.write(msgspec.json.encode(rescued) + b"\n")
        file.flush()
        os.fsync(file.fileno())


def read_rescue(path: Path) -> tuple[Rescued, ...]:
    """What waits to be brought home; a line cut short by a full disk is passed over."""
    if not path.exists():
        return ()
    found = []
    for line in path.read_bytes().splitlines():
        try:
            found.append(msgspec.json.decode(line, type=Rescued))
        except msgspec.DecodeError:
            continue
    return tuple(found)


def set_aside(path: Path) -> None:
    """Keep the file, out of the way, once its ids are in the ledger."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-done-{number}{path.suffix}")).exists():
        number += 1
    path.replace(aside)
