"""Clips that end where they began: faded into their beginning, or played back again."""

import tempfile
from collections import deque
from collections.abc import Iterable

import av
import numpy as np

from hailuo_studio.media.export.look import tagged_like
from hailuo_studio.media.export.source import Showing, Shown


def crossfaded(shown: Iterable[Shown], fade: int) -> Showing:
    """The last `fade` frames melt into the first ones, which then need not be shown before: the
    whole is shorter by `fade` frames."""
    head: list[Shown] = []
    tail: deque[Shown] = deque()
    for one in shown:
        if len(head) < fade:
            head.append(one)
            continue
        tail.append(one)
        if len(tail) > fade:
            yield tail.popleft()
    if len(tail) < len(head):
        yield from (*head, *tail)  # Too short to melt anything.
        return
    for step, (early, late) in enumerate(zip(head, tail, strict=True), start=1):
        yield Shown(mixed(late.frame, early.frame, step / (len(head) + 1)), late.seconds)


def mixed(one: av.VideoFrame, other: av.VideoFrame, part: float) -> av.VideoFrame:
    """So much of `other` over `one`."""
    share = round(part * 256)
    first, second = (frame.to_ndarray().astype(np.uint16) for frame in (one, other))
    blend = ((first * (256 - share) + second * share + 128) >> 8).astype(np.uint8)
    return tagged_like(av.VideoFrame.from_ndarray(blend, format=one.format.name), one)


def there_and_back(shown: Iterable[Shown]) -> Showing:
    """Forwards, then backwards without the two ends, so that nothing stands still. Frames are
    yuv420p. They wait on disk: ten seconds fill more memory than a program should ask for."""
    seconds: list[float] = []
    sample: av.VideoFrame | None = None
    with tempfile.TemporaryFile() as file:
        for one in shown:
            pixels = one.frame.to_ndarray()
            sample = sample or one.frame
            seconds.append(one.seconds)
            file.write(pixels.tobytes())
            yield one
        if sample is None:
            return
        shape = sample.to_ndarray().shape
        size = int(np.prod(shape))
        for number in range(len(seconds) - 2, 0, -1):
            file.seek(number * size)
            back = np.frombuffer(file.read(size), np.uint8).reshape(shape)
            frame = av.VideoFrame.from_ndarray(back, format=sample.format.name)
            yield Shown(tagged_like(frame, sample), seconds[number])
