"""Task ids that the ledger could not take: kept in memory and as one JSON line each, fsynced."""

import os
from pathlib import Path

import msgspec


class Rescued(msgspec.Struct, frozen=True):
    """An accepted task that must not be lost."""

    attempt_id: int
    take_id: str
    task_id: str
    at: float


class Rescue:
    """The file is read at the next start; where not even that can be written, memory holds the id
    until it can."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unwritten: list[Rescued] = []

    def keep(self, rescued: Rescued) -> None:
        """Append and fsync. Raises OSError where even that is impossible now."""
        self._unwritten.append(rescued)
        self.write()

    def write(self) -> None:
        """What is only in memory so far. Raises OSError."""
        while self._unwritten:
            self._append(self._unwritten[0])
            del self._unwritten[0]

    def waiting(self) -> tuple[Rescued, ...]:
        """What waits to be brought home; a line cut short by a full disk is passed over."""
        found = []
        for line in self._path.read_bytes().splitlines() if self._path.exists() else ():
            try:
                found.append(msgspec.json.decode(line, type=Rescued))
            except msgspec.DecodeError:
                continue
        return (*found, *(one for one in self._unwritten if one not in found))

    def set_aside(self) -> None:
        """Keep the file, out of the way, once its ids are in the ledger."""
        self._unwritten.clear()
        if not self._path.exists():
            return
        number = 1
        while (aside := self._path.with_name(f"rescue-done-{number}{self._path.suffix}")).exists():
            number += 1
        self._path.replace(aside)

    def _append(self, rescued: Rescued) -> None:
        with self._path.open("ab") as file:
            # A line that a full disk cut short before must not swallow this one.
            file.write(b"\n" + msgspec.json.encode(rescued) + b"\n")
            file.flush()
            os.fsync(file.fileno())
