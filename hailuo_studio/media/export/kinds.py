"""How each kind of file is coded."""

from pathlib import Path

from hailuo_studio.media.export.encoding import Coding

# Below this the eye sees no difference to the clip; the preset is FFmpeg's own usual one.
FINE = 17
PRORES_STANDARD = "2"


def h264(quality: int = FINE, comment: str = "") -> Coding:
    """An MP4 that every browser and shop plays, its index first."""
    return Coding(
        "libx264",
        "mp4",
        "yuv420p",
        {"preset": "medium", "crf": str(quality)},
        {"movflags": "+faststart"},
        comment=comment,
    )


def h264_pass(number: int, bitrate: int, log: Path, comment: str = "") -> Coding:
    """One of two passes that come out at so many bits a second."""
    preset = {"preset": "medium", "x264-params": f"pass={number}:stats={_escaped(log)}"}
    first = number == 1
    return Coding(
        "libx264",
        "null" if first else "mp4",
        "yuv420p",
        preset,
        {} if first else {"movflags": "+faststart"},
        bitrate=bitrate,
        comment="" if first else comment,
    )


def prores(comment: str = "") -> Coding:
    """ProRes 422 in a QuickTime file: every frame stands alone, editors take it as it is."""
    return Coding(
        "prores_ks",
        "mov",
        "yuv422p10le",
        {"profile": PRORES_STANDARD, "vendor": "apl0"},
        comment=comment,
    )


def webp(quality: int, comment: str = "") -> Coding:
    """An animated WebP that plays for ever; `quality` 0…100."""
    return Coding(
        "libwebp_anim",
        "webp",
        "yuv420p",
        {"quality": str(quality), "compression_level": "3"},
        {"loop": "0"},
        comment=comment,
    )


def gif() -> Coding:
    """A GIF that plays for ever; its frames come with their palette."""
    return Coding("gif", "gif", "pal8", {}, {"loop": "0"})


def _escaped(path: Path) -> str:
    return str(path).replace("\\", "\\\\").replace(":", "\\:").replace("=", "\\=")
