"""The power goes at every moment of a take's life at which the disk or the service knew more than
before; then `resume`."""

import json
from dataclasses import dataclass
from pathlib import Path

from tests.torture import traced
from tests.torture.aftermath import Aftermath, examine
from tests.torture.disk import Disk, fingerprint, restore
from tests.torture.world import PROGRAM, Home

POST = b"POST /api/v1/videos/generations"


@dataclass(frozen=True)
class Moment:
    """The disk as the power went; `posts` had left by then, `shown` takes were on the screen."""

    after: str
    left: dict[str, bytes | None]
    posts: int
    shown: frozenset[str]


def moments(home: Home, *, cruel: bool) -> list[Moment]:
    """A whole life of one take, and each moment of it that differs from the one before."""
    trace = home.path.parent / f"{home.prompt}.trace"
    disk = Disk(home.path)
    ended = home.run(*traced.command(trace), *PROGRAM, *home.generate)
    assert ended.returncode == 0, ended.stderr
    found, posts, shown, known = [], 0, frozenset[str](), set()
    for call in traced.read(trace):
        disk.follow(call)
        if call.name in ("sendto", "sendmsg") and any(POST in text for text in call.texts):
            posts += 1
        if call.name == "write" and call.handle == 1:
            shown |= _takes(call.texts[0])
        left = disk.left(cruel=cruel) if call.name in _TELLING else None
        if left is not None and (now := (fingerprint(left), posts, shown)) not in known:
            known.add(now)
            found.append(Moment(f"{call.name} {_named(call)}", left, posts, shown))
    return found


def come_back(home: Home, moment: Moment) -> Aftermath:
    """The power is back: the disk as it was left, and `resume`."""
    restore(home.path, moment.left)
    home.seen = set(moment.shown)
    known = home.world.accepted(home.prompt)
    resumed = home.resume()
    later = home.world.accepted(home.prompt)[len(known) :]
    found = examine(home, [*known[: moment.posts], *later])
    if resumed.returncode not in (0, 3):
        found.faults.append(f"resume: {resumed.returncode} {resumed.stderr}")
    return found


# Nothing else makes a change durable, or known outside.
_TELLING = frozenset({"fsync", "fdatasync", "rename", "unlink", "sendto", "mkdir", "write"})


def _takes(text: bytes) -> frozenset[str]:
    try:
        event = json.loads(text)
    except ValueError:
        return frozenset()
    return frozenset({event["take"]} if event.get("event") == "take" else ())


def _named(call: traced.Call) -> str:
    return (
        Path(call.texts[0][:200].decode(errors="replace")).name if call.texts else str(call.handle)
    )
