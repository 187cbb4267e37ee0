"""What the engine said in English, in the language of the window.

The engine writes whole English sentences where things happen (into the ledger too, which may be
read in another language later); here they are recognised by the templates they were made from.
"""

import re
from functools import cache, lru_cache
from string import Formatter

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.errors import StudioError
from hailuo_studio.paths import resources

_CONTEXT = "sentences"
_BETWEEN = re.compile(r'(?<=[.!?])\s+(?=[A-Z0-9{"“])')
_KEPT = 2000


def said(words: str) -> str:
    """Each sentence translated where it is known; the others stay as they are."""
    return _said(words) if words and _translates() else words


def told(error: StudioError) -> str:
    """All three parts: what happened, what it cost, what to do."""
    return said(str(error))


def told_briefly(error: StudioError) -> str:
    """What happened and what to do, where the price is said beside it."""
    return said(f"{error.what} {error.todo}".strip())


def forget() -> None:
    """Another language is shown from now on."""
    _said.cache_clear()


@lru_cache(_KEPT)
def _said(words: str) -> str:
    whole = _one(words)
    if whole is not None:
        return whole
    parts = _BETWEEN.split(words)
    if len(parts) == 1:
        return words
    # A full-width stop brings its own space.
    return " ".join(_one(part) or part for part in parts).replace("。 ", "。")


def _one(sentence: str) -> str | None:
    if template := _plain().get(sentence):
        return QCoreApplication.translate(_CONTEXT, template).format()
    for template, pattern in _patterns():
        if match := pattern.fullmatch(sentence):
            return QCoreApplication.translate(_CONTEXT, template).format(*match.groups())
    return None


def _translates() -> bool:
    """Whether there is another language: its translation of something always said differs."""
    return QCoreApplication.translate(_CONTEXT, _PROBE) != _PROBE


_PROBE = "Nothing was sent, nothing was charged."


@cache
def _templates() -> tuple[str, ...]:
    path = resources() / "translations" / "sentences.txt"
    return tuple(path.read_text(encoding="utf-8").splitlines())


@cache
def _plain() -> dict[str, str]:
    """Those that are said as they are."""
    return {"".join(parts): one for one in _templates() if len(parts := _parts(one)) == 1}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those with the most words of their own first: they say most certainly what was meant."""
    gaps = [(one, parts) for one in _templates() if len(parts := _parts(one)) > 1]
    gaps.sort(key=lambda gap: -sum(map(len, gap[1])))
    return tuple(
        (one, re.compile("(.+?)".join(map(re.escape, parts)), re.DOTALL)) for one, parts in gaps
    )


def _parts(template: str) -> list[str]:
    """The words between what is filled in, which is numbered in this order."""
    parts = [""]
    for words, field, _, _ in Formatter().parse(template):
        parts[-1] += words
        if field is not None:
            parts.append("")
    return parts
