"""A disk that keeps only what was flushed: files at their fsync, names at that of their folder."""

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.traced import Call

# Shared memory: never on a disk, made anew by whoever opens the ledger first.
_MEMORY = "-shm"


@dataclass(eq=False)
class File:
    data: bytearray = field(default_factory=bytearray)
    durable: bytes = b""


@dataclass(eq=False)
class Opened:
    file: File | None
    path: str
    place: int = 0
    appends: bool = False


class Disk:
    """Follows a process's calls below `root`, whose files were durable when it began.

    What is left after power is lost: `cruel` keeps only the names whose folder was flushed; else
    names are kept as by a journal, and what was not flushed of their content is gone.
    """

    def __init__(self, root: Path) -> None:
        self.root = str(root)
        self.names: dict[str, File | None] = {}
        for path in [root, *root.rglob("*")]:
            data = None if path.is_dir() else path.read_bytes()
            self.names[str(path)] = None if data is None else File(bytearray(data), data)
        self.durable_names = dict(self.names)
        self._open: dict[int, Opened] = {}

    def follow(self, call: Call) -> None:
        match call.name:
            case "openat" | "open" | "creat":
                self._opened(call)
            case "close":
                self._open.pop(call.handle, None)
            case "dup" | "dup2" | "dup3" if call.handle in self._open:
                self._open[call.result] = self._open[call.handle]
            case "mkdir" | "mkdirat":
                self._named(call.texts[0], None)
            case "unlink" | "unlinkat" | "rmdir":
                self.names.pop(_path(call.texts[0]), None)
            case "rename" | "renameat" | "renameat2":
                self._renamed(*map(_path, call.texts))
            case _ if (opened := self._open.get(call.handle)) is not None:
                self._used(call, opened)

    def left(self, *, cruel: bool) -> dict[str, bytes | None]:
        """What is there when the power comes back; None is a folder."""
        names = self.durable_names if cruel else self.names
        left: dict[str, bytes | None] = {}
        for path in sorted(names):
            file = names[path]
            if path.endswith(_MEMORY) or (path != self.root and _folder(path) not in left):
                continue
            left[path] = None if file is None else file.durable
        return left

    def _opened(self, call: Call) -> None:
        path = _path(call.texts[0])
        if not path.startswith(self.root):
            return
        file = self.names.get(path)
        if path not in self.names:
            if "O_CREAT" not in call.flags:
                return  # Opened by a name this disk does not follow.
            file = self.names[path] = File()
        if file is not None and "O_TRUNC" in call.flags:
            file.data = bytearray()
        self._open[call.result] = Opened(file, path, appends="O_APPEND" in call.flags)

    def _used(self, call: Call, opened: Opened) -> None:
        file = opened.file
        if call.name in ("fsync", "fdatasync"):
            self._flushed(opened)
        elif file is None:
            return
        elif call.name == "write":
            opened.place = len(file.data) if opened.appends else opened.place
            _put(file, opened.place, call.texts[0][: call.result])
            opened.place += call.result
        elif call.name == "pwrite64":
            _put(file, call.number, call.texts[0][: call.result])
        elif call.name == "lseek":
            opened.place = call.result
        elif call.name == "ftruncate":
            del file.data[call.number :]
            file.data.extend(bytes(call.number - len(file.data)))
        else:
            raise NotImplementedError(f"{call.name} on {opened.path}")

    def _flushed(self, opened: Opened) -> None:
        if opened.file is not None:
            opened.file.durable = bytes(opened.file.data)
            return
        inside = {p for p in self.names | self.durable_names if _folder(p) == opened.path}
        for path in inside:
            if path in self.names:
                self.durable_names[path] = self.names[path]
            else:
                del self.durable_names[path]

    def _named(self, text: bytes, file: File | None) -> None:
        path = _path(text)
        if path.startswith(self.root):
            self.names[path] = file

    def _renamed(self, old: str, new: str) -> None:
        if old in self.names:
            self.names[new] = self.names.pop(old)


def restore(root: Path, left: dict[str, bytes | None]) -> None:
    """Put the folder back to what was left."""
    shutil.rmtree(root)
    for path, data in left.items():
        if data is None:
            Path(path).mkdir()
        else:
            Path(path).write_bytes(data)


def fingerprint(left: dict[str, bytes | None]) -> int:
    return hash(tuple(left.items()))


def _put(file: File, at: int, data: bytes) -> None:
    file.data.extend(bytes(max(0, at - len(file.data))))
    file.data[at : at + len(data)] = data


def _path(text: bytes) -> str:
    return os.path.normpath(os.fsdecode(text))


def _folder(path: str) -> str:
    return path.rpartition("/")[0]
