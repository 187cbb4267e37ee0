"""Endings of files: pictures that are read here, cameras' raw files, clips."""

from pathlib import PurePath

_OF = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    "PNG": (".png", ".apng"),
    "WEBP": (".webp",),
    "TIFF": (".tif", ".tiff"),
    "BMP": (".bmp", ".dib"),
    "GIF": (".gif",),
    "AVIF": (".avif", ".avifs"),
    "HEIF": (".heic", ".heif", ".hif", ".heics"),
    "PSD": (".psd",),
}
ENDINGS = frozenset(ending for endings in _OF.values() for ending in endings)
RAW_ENDINGS = frozenset({
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dng", ".erf", ".iiq", ".nef", ".nrw", ".orf", ".pef",
    ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f",
})  # fmt: skip
CLIP_ENDINGS = frozenset({".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".ts", ".flv"})


def is_clip(name: str) -> bool:
    """By its ending, for a file or path."""
    return "://" not in name and PurePath(name).suffix.casefold() in CLIP_ENDINGS


def name_filter() -> str:
    """All endings as a file dialog wants them: `*.jpg *.jpeg …`, in the order of the table."""
    return " ".join(f"*{ending}" for endings in _OF.values() for ending in endings)


def other_name(ending: str, format: str) -> bool:
    """Whether the ending (".jpg") promises another format than the file has."""
    return ending in ENDINGS and ending not in _OF.get(format, ())
