"""Copies of a video into another container, kept only if every packet stayed the same."""

import hashlib
import shutil
from pathlib import Path

import av

from hailuo_studio.media.clip_file import opened_clip

Packets = list[tuple[str, int, str]]
# FFmpeg's names of what may come: what to keep it in where MP4 can't hold it, and the ending.
_OWN = {
    "mov,mp4,m4a,3gp,3g2,mj2": [("mov", ".mov")],
    "matroska,webm": [("webm", ".webm"), ("matroska", ".mkv")],
    "avi": [("avi", ".avi")],
    "mpegts": [("mpegts", ".ts")],
    "flv": [("flv", ".flv")],
}


def copy_tagged(source: Path, target: Path, comment: str) -> Path:
    """The streams as MP4 at `target`, else in a container of their own kind beside it, else the
    bytes as they came, without the comment. Gives the path written. Raises what FFmpeg and the
    disk raise, and leaves nothing behind then."""
    came = _packets(source)
    with opened_clip(source) as container:
        ways = [("mp4", target.suffix), *_OWN[container.format.name]]
    for format, ending in ways:
        path = target.with_suffix(ending)
        if _is_kept(source, path, format, comment, came):
            return path
    return _as_it_came(source, target.with_suffix(ways[-1][1]))


def _is_kept(source: Path, target: Path, format: str, comment: str, came: Packets) -> bool:
    """Whether the copy holds the same packets; if not, it is gone again."""
    try:
        _copy_streams(source, target, format, comment)
        same = _packets(target) == came
    except OSError:
        target.unlink(missing_ok=True)
        raise
    except (av.FFmpegError, ValueError):
        same = False
    if not same:
        target.unlink(missing_ok=True)
    return same


def _as_it_came(source: Path, target: Path) -> Path:
    try:
        shutil.copyfile(source, target)
    except OSError:
        target.unlink(missing_ok=True)
        raise
    return target


def _copy_streams(source: Path, target: Path, format: str, comment: str) -> None:
    options = {"movflags": "+faststart"} if format in ("mp4", "mov") else {}
    with (
        opened_clip(source) as given,
        av.open(str(target), "w", format=format, options=options) as written,
    ):
        written.metadata.update({k: v for k, v in given.metadata.items() if k in ("title", "date")})
        written.metadata["comment"] = comment
        wanted = [*given.streams.video[:1], *given.streams.audio[:1]]
        # Opaque: not every codec that can be copied can also be encoded here.
        copies = {
            stream.index: written.add_stream_from_template(stream, opaque=True) for stream in wanted
        }
        for packet in given.demux(*wanted):
            if packet.dts is None:
                continue
            packet.stream = copies[packet.stream.index]
            written.mux(packet)


def _packets(path: Path) -> Packets:
    """Of the first picture and the first sound track: how many packets, and a hash over their
    bytes in order."""
    with opened_clip(path) as container:
        wanted = [container.streams.video[0], *container.streams.audio[:1]]
        digests = {stream.index: hashlib.sha256() for stream in wanted}
        counts = dict.fromkeys(digests, 0)
        for packet in container.demux(*wanted):
            if packet.size:
                digests[packet.stream.index].update(bytes(packet))
                counts[packet.stream.index] += 1
        return [(s.type, counts[s.index], digests[s.index].hexdigest()) for s in wanted]
