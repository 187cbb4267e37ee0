"""A part of a clip without coding it anew: the packets stay as they are.

It can only begin at a keyframe, and end where no frame is needed that comes later.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import av

from hailuo_studio.core.errors import ExportError
from hailuo_studio.media.clip_file import opened_clip
from hailuo_studio.media.export.source import unreadable
from hailuo_studio.media.export.stopping import Watch

if TYPE_CHECKING:
    from av.video.stream import VideoStream


@dataclass(frozen=True, slots=True)
class Trim:
    """What will really be there: frames from 0, both included; `whole` when that is all of it."""

    first: int
    last: int
    whole: bool


@dataclass(frozen=True, slots=True)
class _Packet:
    pts: int
    key: bool


def plan_trim(path: Path, first: int | None, last: int | None) -> Trim:
    """The shortest part that holds the wished one. Raises ExportError."""
    packets = _packets(path)
    order = sorted(packet.pts for packet in packets)
    first = min(first or 0, len(order) - 1)
    last = len(order) - 1 if last is None else min(last, len(order) - 1)
    begin = _beginning(packets, order[first])
    end = _ending(packets, begin, order[last])
    shown = [p.pts for p in packets[begin : end + 1] if p.pts >= packets[begin].pts]
    place = {pts: number for number, pts in enumerate(order)}
    found = place[packets[begin].pts], place[max(shown)]
    return Trim(*found, found == (0, len(order) - 1))


def trim(path: Path, out: Path, wished: Trim, comment: str, watch: Watch) -> int:
    """Copy those packets (and the sound that belongs to them) to an MP4; how many frames.

    Raises ExportError, Stopped, what FFmpeg and the disk raise.
    """
    order = sorted(packet.pts for packet in _packets(path))
    low, high = order[wished.first], order[wished.last]
    with (
        opened_clip(path) as given,
        av.open(str(out), "w", format="mp4", options={"movflags": "+faststart"}) as written,
    ):
        if comment:
            written.metadata["comment"] = comment
        picture = given.streams.video[0]
        wanted = [picture, *given.streams.audio[:1]]
        copies = {s.index: written.add_stream_from_template(s, opaque=True) for s in wanted}
        base = picture.time_base
        assert base is not None
        began, count = low * base, 0
        ended = (high + (order[1] - order[0] if len(order) > 1 else 1)) * base
        for packet in given.demux(*wanted):
            watch.check()
            if packet.dts is None or packet.pts is None or packet.time_base is None:
                continue
            at = packet.pts * packet.time_base
            if not (began <= at < ended):
                continue
            shift = round(began / packet.time_base)
            is_picture = packet.stream.index == picture.index
            packet.pts, packet.dts = packet.pts - shift, packet.dts - shift
            packet.stream = copies[packet.stream.index]
            written.mux(packet)
            count += is_picture
            watch.told(min(1.0, count / max(1, wished.last - wished.first + 1)))
    return count


def _beginning(packets: list[_Packet], pts: int) -> int:
    """The last keyframe that is shown no later than that."""
    keys = [n for n, packet in enumerate(packets) if packet.key and packet.pts <= pts]
    return keys[-1] if keys else 0


def _ending(packets: list[_Packet], begin: int, pts: int) -> int:
    """The first packet up to which all frames are there that are shown before the latest of
    them: what is cut off then is needed by nothing that stays."""
    later = sorted(p.pts for p in packets[begin:] if p.pts >= packets[begin].pts)
    place = {shown: number for number, shown in enumerate(later)}
    highest = count = 0
    for number in range(begin, len(packets)):
        shown = packets[number].pts
        if shown not in place:
            continue
        count += 1
        highest = max(highest, place[shown])
        if highest >= place[pts] and count == highest + 1:
            return number
    return len(packets) - 1


def _packets(path: Path) -> list[_Packet]:
    try:
        with opened_clip(path) as container:
            stream: VideoStream = container.streams.video[0]
            found = [
                _Packet(packet.pts, packet.is_keyframe)
                for packet in container.demux(stream)
                if packet.pts is not None and packet.size
            ]
    except (av.FFmpegError, OSError, IndexError) as error:
        raise unreadable(path) from error
    if not found:
        raise ExportError(f"{path.name} has no moving picture.", todo="Leave it out.")
    return found
