"""What a cell says about mode, duration, resolution and takes, however it is typed.

Each raises ValueError with a few words on what is wrong.
"""

import re

from hailuo_studio.core.naming import key_of
from hailuo_studio.core.shot import Duration, Mode, Resolution

MOST_TAKES = 100
_SECONDS = re.compile(r"(\d{1,6})(?:[.,]0+)?(?:s|sec|secs|seconds?|sek|sekunden|″|\")?\.?")
_LINES = re.compile(r"(\d{1,6})(?:[.,]0+)?p?")
_NUMBER = re.compile(r"(\d{1,6})(?:[.,]0+)?[x×]?")
_MODES = {"standard": Mode.STANDARD, "std": Mode.STANDARD, "pro": Mode.PRO}
_MOST_SHOWN = 30


def mode_of(text: str) -> Mode:
    found = _MODES.get(key_of(text))
    if found is None:
        raise ValueError(f"{_short(text)} is not standard or pro")
    return found


def duration_of(text: str) -> Duration:
    match = _SECONDS.fullmatch(_plain(text))
    seconds = int(match.group(1)) if match else 0
    if seconds not in list(Duration):
        raise ValueError(f"{_short(text)} is not 6 or 10")
    return Duration(seconds)


def resolution_of(text: str) -> Resolution:
    match = _LINES.fullmatch(_plain(text))
    value = f"{match.group(1)}P" if match else ""
    if value not in list(Resolution):
        raise ValueError(f"{_short(text)} is not 768P or 1080P")
    return Resolution(value)


def takes_of(text: str) -> int:
    match = _NUMBER.fullmatch(_plain(text))
    takes = int(match.group(1)) if match else 0
    if not 1 <= takes <= MOST_TAKES:
        raise ValueError(f"{_short(text)} is not a number from 1 to {MOST_TAKES}")
    return takes


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"
