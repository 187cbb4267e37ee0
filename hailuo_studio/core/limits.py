"""What the service accepts, each limit with its sentence and its fix.

The strictest of all documented layers (the service, kie.ai, MiniMax).
"""

from dataclasses import dataclass
from enum import StrEnum

from hailuo_studio.core.shot import Framing, Still

FORMATS = frozenset({"JPEG", "PNG", "WEBP"})
MOST_BYTES = 10 * 1000 * 1000
SHORT_SIDE_ABOVE = 300
WIDEST = 5 / 2
TALLEST = 2 / 5
MOST_PROMPT = 2000
MOST_PIXELS = 250_000_000


class Fix(StrEnum):
    """What the program can do about a problem when it is allowed to."""

    NONE = "none"
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
    if framing.crop is None:
        return still.width, still.height
    left, top, right, bottom = framing.crop
    return round((right - left) * still.width), round((bottom - top) * still.height)


def still_problems(still: Still, framing: Framing | None = None) -> tuple[Problem, ...]:
    """What keeps this picture from being sent; empty when nothing does.

    The size in bytes counts only for a link: a picture of this computer is encoded anew, below
    the limit, before it leaves.
    """
    framing = framing or Framing()
    width, height = framed_size(still, framing)
    found = []
    if still.format not in FORMATS:
        found.append(
            Problem("still", f"{still.format} is not supported. Save it as JPEG, PNG or WebP.")
        )
    if min(width, height) <= SHORT_SIDE_ABOVE and not framing.enlarge:
        found.append(
            Problem(
                "still",
                f"Too small: {width} × {height}. The service wants more than "
                f"{SHORT_SIDE_ABOVE} pixels on the short side.",
                Fix.NONE if still.is_link else Fix.ENLARGE,
            )
        )
    if not TALLEST <= width / max(height, 1) <= WIDEST:
        shape = "wide" if width > height else "tall"
        found.append(
            Problem(
                "still",
                f"Too {shape}: {width} × {height}. The service takes shapes between 2:5 and 5:2.",
                Fix.NONE if still.is_link else Fix.CROP,
            )
        )
    if still.is_link and still.size > MOST_BYTES:
        found.append(
            Problem(
                "still",
                f"The picture behind the link has {still.size / 1e6:.1f} MB; "
                "the service reads up to 10 MB.",
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
    if any("\ud800" <= character <= "\udfff" for character in prompt):
        return (
            Problem(
                "prompt", "The prompt holds half a character, as a cut emoji leaves it: delete it."
            ),
        )
    return ()


def fixed_framing(still: Still, framing: Framing | None = None) -> Framing:
    """The framing with every fixable problem of the still mended: centred crop, then enlarged."""
    framing = framing or Framing()
    fixes = {problem.fix for problem in still_problems(still, framing)}
    if Fix.CROP in fixes:
        framing = Framing(_centred_crop(still), framing.enlarge)
        fixes = {problem.fix for problem in still_problems(still, framing)}
    return Framing(framing.crop, enlarge=True) if Fix.ENLARGE in fixes else framing


def _centred_crop(still: Still) -> tuple[float, float, float, float]:
    ratio = still.width / still.height
    # A pixel inside the limit, so that rounding never ends outside it.
    if ratio > WIDEST:
        keep = (still.height * WIDEST - 1) / still.width
        return ((1 - keep) / 2, 0.0, (1 + keep) / 2, 1.0)
    keep = (still.width / TALLEST - 1) / still.height
    return (0.0, (1 - keep) / 2, 1.0, (1 + keep) / 2)


def shortened(prompt: str) -> str:
    """The prompt cut to what the service takes, at a word's end where there is one."""
    if len(prompt) <= MOST_PROMPT:
        return prompt
    cut = prompt[:MOST_PROMPT]
    return cut.rsplit(None, 1)[0] if " " in cut else cut
