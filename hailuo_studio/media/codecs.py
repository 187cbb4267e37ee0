"""What this FFmpeg can decode."""

from collections.abc import Iterable

import av
from av.codec import Codec
from av.codec.codec import UnknownCodecError


def ffmpeg_version() -> str:
    return f"FFmpeg {av.ffmpeg_version_info} in PyAV {av.__version__}"


def undecodable(names: Iterable[str]) -> list[str]:
    """Those of the named codecs that can't be decoded here."""
    return [name for name in names if not _decodes(name)]


def _decodes(name: str) -> bool:
    try:
        Codec(name, "r")
    except UnknownCodecError:
        return False
    return True
