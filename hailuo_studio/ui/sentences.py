"""What the engine said in English, in the language of the window.

The engine writes whole English sentences where things happen (into the ledger too, which may be
read in another language later); here they are recognised by the templates they were made from.
"""

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.errors import StudioError
from hailuo_studio.paths import resources
from hailuo_studio.ui import written
from hailuo_studio.ui.templates import parts, recognise

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
    several = _BETWEEN.split(words)
    if len(several) == 1:
        return _part(words)
    # A full-width stop brings its own space.
    return " ".join(map(_part, several)).replace("。 ", "。")


def _part(words: str) -> str:
    """Perhaps with what it is about before it ("mug: The picture …")."""
    head, colon, rest = words.partition(": ")
    return _one(words) or (f"{head}: {known}" if colon and (known := _one(rest)) else words)


def _one(sentence: str) -> str | None:
    if template := _plain().get(sentence):
        return QCoreApplication.translate(_CONTEXT, template).format()
    if found := recognise(sentence, _with_gaps()):
        template, filled = found
        return QCoreApplication.translate(_CONTEXT, template).format(*map(written.again, filled))
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
    return {"".join(split): one for one in _templates() if len(split := parts(one)) == 1}


@cache
def _with_gaps() -> tuple[str, ...]:
    return tuple(one for one in _templates() if len(parts(one)) > 1)
