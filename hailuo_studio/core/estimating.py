"""About how large an exported file will be: said before it is made, checked after."""

from hailuo_studio.core.exporting import LARGEST_GIF, LARGEST_WEBP, ExportWish, Format, Loop
from hailuo_studio.core.library import LibraryClip

# Bytes for a pixel of a frame, as measured on product stills in slow moves at the usual quality.
_BYTES = {
    Format.MP4: 0.012,
    Format.GIF: 0.33,
    Format.WEBP: 0.045,
    Format.PRORES: 0.35,
    Format.FRAMES: 1.6,
}
_LONGEST = {Format.GIF: LARGEST_GIF, Format.WEBP: LARGEST_WEBP}


def estimate(clip: LibraryClip, wish: ExportWish) -> int:
    """Bytes; exact where the clip is copied whole, never above the ceiling."""
    if wish.untouched:
        return round(clip.size * frames_of(clip, wish) / max(1, clip.frames))
    width, height = size_of(clip, wish)
    longest = wish.longest or _LONGEST.get(wish.format)
    scale = min(1.0, longest / max(width, height)) if longest else 1.0
    pixels = width * height * scale**2 * frames_of(clip, wish)
    if wish.format is Format.GIF:
        pixels /= 2
    each = _BYTES[wish.format]
    if wish.format is Format.MP4 and clip.frames:
        # The clip says best how much moves in it.
        each = min(each, clip.size / (clip.width * clip.height * clip.frames))
    found = round(pixels * each)
    return min(found, wish.ceiling) if wish.ceiling is not None else found


def frames_of(clip: LibraryClip, wish: ExportWish) -> int:
    """How many frames come, as far as that is known before a loop is looked for."""
    last = clip.frames - 1 if wish.last is None else min(wish.last, clip.frames - 1)
    count = max(1, last - (wish.first or 0) + 1)
    return max(1, 2 * count - 2) if wish.loop is Loop.PINGPONG else count


def size_of(clip: LibraryClip, wish: ExportWish) -> tuple[int, int]:
    """Pixels after the cut, before the format's own limit."""
    if wish.crop is None:
        return clip.width, clip.height
    ratio = wish.crop.ratio
    if clip.width > clip.height * ratio:
        return round(clip.height * ratio), clip.height
    return clip.width, round(clip.width / ratio)
