"""Exports against FFmpeg's own command line, each with the same codec settings, in one run.

Ratio below 1: faster than the command line. Ours decodes, codes, verifies every frame of what was
written, and renames; the command line only decodes and codes.
"""

import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from hailuo_studio.core.exporting import ExportWish, Format, Source
from hailuo_studio.core.framing import Aspect
from hailuo_studio.media.export.one import export_clip
from hailuo_studio.media.export.stopping import Watch
from hailuo_studio.media.film import film
from hailuo_studio.paths import resources

SECONDS = 6.0
ROUNDS = 2
_X264 = ("-c:v", "libx264", "-preset", "medium", "-crf", "17", "-pix_fmt", "yuv420p")
_GIF = (
    "[0:v]fps=12.5,scale=480:-2,split[a][b];[a]palettegen=stats_mode=full[p];"
    "[b][p]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle"
)
CASES: dict[str, tuple[ExportWish, tuple[str, ...]]] = {
    "MP4 1:1": (
        ExportWish(crop=Aspect.SQUARE),
        ("-vf", "crop=768:768", *_X264, "-movflags", "+faststart", "o.mp4"),
    ),
    "GIF": (ExportWish(Format.GIF), ("-filter_complex", _GIF, "o.gif")),
    "WebP": (
        ExportWish(Format.WEBP),
        ("-vf", "scale=720:-2", "-c:v", "libwebp_anim", "-quality", "80",
         "-compression_level", "3", "-loop", "0", "o.webp"),
    ),
    "ProRes": (
        ExportWish(Format.PRORES),
        ("-c:v", "prores_ks", "-profile:v", "2", "-pix_fmt", "yuv422p10le", "o.mov"),
    ),
    "copy": (ExportWish(), ("-c", "copy", "-movflags", "+faststart", "o2.mp4")),
}  # fmt: skip


def main() -> None:
    try:
        from imageio_ffmpeg import get_ffmpeg_exe
    except ImportError:
        print("  not measured: imageio-ffmpeg (group bench) is not installed")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clip = folder / "clip.mp4"
        film((resources() / "stills" / "coffee.png").read_bytes(), "[Push in]", SECONDS, 768, clip)
        for case, (wish, arguments) in CASES.items():
            ours = min(_ours(clip, wish, folder) for _ in range(ROUNDS))
            line = [get_ffmpeg_exe(), "-v", "error", "-y", "-i", str(clip), *arguments]
            theirs = min(_theirs(line, folder) for _ in range(ROUNDS))
            print(f"  {case:8} {ours:5.1f} s, ffmpeg {theirs:5.1f} s, ratio {ours / theirs:.2f}")


def _ours(clip: Path, wish: ExportWish, folder: Path) -> float:
    began = time.monotonic()
    export_clip(Source(str(clip)), wish, folder / "ours", Watch())
    return time.monotonic() - began


def _theirs(line: Sequence[str], folder: Path) -> float:
    began = time.monotonic()
    subprocess.run(line, check=True, cwd=folder)
    return time.monotonic() - began
