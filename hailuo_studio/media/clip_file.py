"""Opening a file as a video and nothing else."""

from pathlib import Path

import av

from hailuo_studio.core.errors import DownloadError, DownloadTrouble

_AGAIN = "It is fetched again by itself."
CONTAINERS = "mov,matroska,avi,mpegts,flv"  # FFmpeg's names of MP4, WebM and their kin.


def opened_clip(path: Path) -> av.container.InputContainer:
    """Opened as a video and nothing else: FFmpeg would also play pictures, and lists that name
    other files."""
    return av.open(str(path), options={"format_whitelist": CONTAINERS})


def not_a_video(what: str) -> DownloadError:
    return DownloadError(DownloadTrouble.NOT_A_VIDEO, what, todo=_AGAIN)
