"""The Test button: a picture really goes up, comes back, is compared and removed."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.take import Hosted
from hailuo_studio.hosting.interface import Host, random_name
from hailuo_studio.hosting.picture import media_type

_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}
Compare = Callable[[bytes, bytes], bool]


class Stage(StrEnum):
    UPLOAD = "upload"
    FETCH = "fetch"
    COMPARE = "compare"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing tried; `sentence` says how it went."""

    stage: Stage
    ok: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Trial:
    """What was tried, in order; it stops at what failed. `url` is the link, once there is one."""

    steps: tuple[Step, ...]
    url: str = ""

    @property
    def ok(self) -> bool:
        """Whether pictures can be sent this way; a removal that failed does not prevent that."""
        return any(step.stage is Stage.COMPARE and step.ok for step in self.steps)


async def trial(host: Host, picture: bytes, compare: Compare) -> Trial:
    """Try `host` with `picture`. `compare(sent, got)` runs in a thread and says whether both
    decode to the same picture."""
    name = random_name(_ENDINGS.get(media_type(picture) or "", ".jpg"))
    try:
        hosted = await host.put(picture, name)
    except HostingError as error:
        return Trial((_failed(Stage.UPLOAD, error),))
    steps = [Step(Stage.UPLOAD, True, "The picture was uploaded.")]
    steps += await _look(host, hosted, picture, compare)
    steps.append(await _remove(host, hosted))
    return Trial(tuple(steps), hosted.url)


async def _look(host: Host, hosted: Hosted, picture: bytes, compare: Compare) -> list[Step]:
    try:
        got = await host.fetch_back(hosted.url)
    except HostingError as error:
        return [_failed(Stage.FETCH, error)]
    fetched = Step(Stage.FETCH, True, "It can be read at its link.")
    exact = got == picture
    same = exact or (not host.keeps_bytes and await asyncio.to_thread(compare, picture, got))
    if exact:
        sentence = "It is the same picture, byte for byte."
    elif same:
        sentence = "It is the same picture, compressed anew."
    elif host.keeps_bytes:
        sentence = "What came back is not what was sent: something on the way changes pictures."
    else:
        sentence = "What came back is a different picture."
    return [fetched, Step(Stage.COMPARE, same, sentence)]


async def _remove(host: Host, hosted: Hosted) -> Step:
    try:
        removed = await host.remove(hosted)
    except HostingError as error:
        return _failed(Stage.REMOVE, error)
    if removed:
        return Step(Stage.REMOVE, True, "It was removed again.")
    if hosted.expires_at is None:
        return Step(Stage.REMOVE, True, "It stays online until you delete it there.")
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(hosted.expires_at))
    return Step(Stage.REMOVE, True, f"It can't be removed from here; it expires on {when}.")


def _failed(stage: Stage, error: HostingError) -> Step:
    return Step(stage, False, " ".join(filter(None, (error.what, error.todo))))
