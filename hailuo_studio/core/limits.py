"""What the service accepts, each limit with its sentence and its fix.

The strictest of all documented layers (the service, kie.ai, MiniMax).
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from hailuo_studio.core.framing import Framing, cropped_to, framed_pixels, ratio_of
from hailuo_studio.core.shot import Resolution, Still

FORMATS = frozenset({"JPEG", "PNG", "WEBP"})
MOST_BYTES = 10 * 1000 * 1000
# A link may hold more than the service reads: a copy of it can be sent instead.
MOST_LINK_BYTES = 100 * 1000 * 1000
SHORT_SIDE_ABOVE = 300
WIDEST = 5 / 2
TALLEST = 2 / 5
MOST_PROMPT = 2000
SHORT_SIDE = {Resolution.P768: 768, Resolution.P1080: 1080}
MOST_PIXELS = 250_000_000
# Pixels times passes of a JPEG that is stored in passes; programs write about ten.
MOST_SCANNED = 24 * MOST_PIXELS
# Bytes of one packed text or profile in a PNG.
MOST_TEXT = 16 << 20
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


class Fix(StrEnum):
    """What the program can do about a problem when it is allowed to."""

    NONE = "none"
    COPY = "copy"
    CROP = "crop"
    ENLARGE = "enlarge"
    SHORTEN = "shorten"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a shot can't be sent as it is; `field` is "still" or "prompt"."""

    field: str
    sentence: str
    fix: Fix = Fix.NONE


def framed_size(still: Still, framing: Framing) -> tuple[int, int]:
    """Width and height in pixels of what the framing leaves of the still."""
    return framed_pixels((still.width, still.height), framing)


def output_size(framed: tuple[int, int], resolution: Resolution) -> tuple[int, int]:
    """About what size the clip of such a frame will have, in pixels: the service keeps the shape,
    and 768P is 1366 × 768, 1080P 1920 × 1080 for 16:9. Other shapes are taken to have the same
    short side, which is not documented."""
    short = SHORT_SIDE[resolution]
    scale = short / min(framed)
    width, height = (2 * round(side * scale / 2) for side in framed)
    return width, height


def enlarged_by(framed: tuple[int, int], resolution: Resolution) -> float:
    """How many times larger than the frame the clip will be; 1 where it is no larger."""
    return max(1.0, SHORT_SIDE[resolution] / min(framed))


def still_problems(still: Still, framing: Framing | None = None) -> tuple[Problem, ...]:
    """What keeps this picture from being sent; empty when nothing does.

    Format and size in bytes count only for a link: a picture of this computer is encoded anew,
    within the limits, before it leaves.
    """
    framing = framing or Framing()
    width, height = framed_size(still, framing)
    found = []
    if still.is_link and still.format not in FORMATS:
        found.append(
            Problem(
                "still",
                f"Behind the link is {still.format}; the service reads JPEG, PNG and WebP.",
                Fix.COPY,
            )
        )
    if still.is_link and framing != Framing():
        found.append(Problem("still", "A link can't be framed where it is.", Fix.COPY))
    if min(width, height) <= SHORT_SIDE_ABOVE and not framing.enlarge:
        found.append(
            Problem(
                "still",
                f"Too small: {width} × {height}. The service wants more than "
                f"{SHORT_SIDE_ABOVE} pixels on the short side.",
                Fix.COPY if still.is_link else Fix.ENLARGE,
            )
        )
    if not TALLEST <= width / height <= WIDEST:
        shape = "wide" if width > height else "tall"
        found.append(
            Problem(
                "still",
                f"Too {shape}: {width} × {height}. The service takes shapes between 2:5 and 5:2.",
                Fix.COPY if still.is_link else Fix.CROP,
            )
        )
    if still.is_link and still.size > MOST_BYTES:
        found.append(
            Problem(
                "still",
                f"The picture behind the link has {still.size / 1e6:.1f} MB; "
                "the service reads up to 10 MB.",
                Fix.COPY,
            )
        )
    return tuple(found)


def prompt_problems(prompt: str) -> tuple[Problem, ...]:
    """What keeps this prompt from being sent; empty when nothing does."""
    if not prompt.strip():
        return (Problem("prompt", "Say how the picture should move."),)
    if len(prompt) > MOST_PROMPT:
        return (
            Problem(
                "prompt",
                f"The prompt has {len(prompt)} characters; the service takes {MOST_PROMPT}.",
                Fix.SHORTEN,
            ),
        )
    if _HALF_CHARACTER.search(prompt):
        return (
            Problem(
                "prompt", "The prompt holds half a character, as a cut emoji leaves it: delete it."
            ),
        )
    return ()


def fixed_framing(still: Still, framing: Framing | None = None) -> Framing:
    """The framing with every fixable problem of the still mended: cropped around its middle, then
    enlarged."""
    framing = framing or Framing()
    fixes = {problem.fix for problem in still_problems(still, framing)}
    if Fix.CROP in fixes:
        size = (still.width, still.height)
        # A little inside the limit, so that rounding never ends outside it.
        nearest = WIDEST * 0.995 if ratio_of(size, framing) > WIDEST else TALLEST * 1.005
        framing = cropped_to(size, framing, nearest)
        fixes = {problem.fix for problem in still_problems(still, framing)}
    return replace(framing, enlarge=True) if Fix.ENLARGE in fixes else framing


def needs_copy(still: Still, framing: Framing | None = None) -> bool:
    """Whether a link can only be sent once it is a file of this computer."""
    return any(problem.fix is Fix.COPY for problem in still_problems(still, framing))


def shortened(prompt: str) -> str:
    """The prompt cut to what the service takes, at a word's end where there is one."""
    if len(prompt) <= MOST_PROMPT:
        return prompt
    cut = prompt[:MOST_PROMPT]
    return cut.rsplit(None, 1)[0] if " " in cut else cut
