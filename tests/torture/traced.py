"""What a process really asked of the disk and the wire, call by call, as strace saw it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "openat,open,creat,close,dup,dup2,dup3,lseek,write,writev,pwrite64,pwritev,sendfile,"
    "copy_file_range,ftruncate,truncate,fallocate,rename,renameat,renameat2,link,linkat,symlink,"
    "unlink,unlinkat,mkdir,mkdirat,rmdir,fsync,fdatasync,sendto,sendmsg"
)
_WHOLE = re.compile(r"^(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+|\?).*$", re.DOTALL)
_BEGUN = re.compile(r"^(\d+)\s+(\w+)\((.*) <unfinished \.\.\.>$", re.DOTALL)
_ENDED = re.compile(r"^(\d+)\s+<\.\.\. (\w+) resumed>(.*)\)\s+= (-?\d+|\?).*$", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"^(\d+)<")


@dataclass(frozen=True, slots=True)
class Call:
    """One call that succeeded: its texts decoded, its first handle, its last number, its result."""

    name: str
    texts: tuple[bytes, ...]
    handle: int
    number: int
    flags: str
    result: int


def command(trace: Path) -> tuple[str, ...]:
    """Put before a command, it writes every call with all its bytes to `trace`."""
    how = ("-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "9000000", "-e", f"trace={CALLS}")
    return ("strace", *how, "-o", str(trace))


def read(trace: Path) -> list[Call]:
    """The calls in the order they came back."""
    return list(_calls(trace.read_text(errors="replace")))


def _calls(text: str) -> Iterator[Call]:
    begun: dict[str, str] = {}
    for line in text.splitlines():
        if found := _BEGUN.match(line):
            begun[found[1]] = found[3]
        elif found := _ENDED.match(line):
            yield from _call(found[2], begun.pop(found[1], "") + found[3], found[4])
        elif found := _WHOLE.match(line):
            yield from _call(found[2], found[3], found[4])


def _call(name: str, given: str, result: str) -> Iterator[Call]:
    if result == "?" or int(result) < 0:
        return
    texts = tuple(bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(given))
    handle = _HANDLE.match(given)
    last = given.rsplit(",", 1)[-1].strip()
    yield Call(
        name,
        texts,
        int(handle[1]) if handle else -1,
        int(last) if last.isdigit() else -1,
        given.rsplit('"', 1)[-1],
        int(result),
    )
