"""Words that came from outside (file names, links), made fit to stand in a sentence."""

import unicodedata

# Zero-width joiners make one emoji, or one letter of Persian, out of two; they turn nothing round.
_HARMLESS = frozenset("\u200c\u200d")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
MOST = 120


def shown(text: str) -> str:
    """The text on one line, without what could make it look like another: control characters,
    marks that turn the direction, halves of a character and line breaks become "�"."""
    return "".join(
        "�" if unicodedata.category(c) in _HIDDEN and c not in _HARMLESS else c for c in text
    )


def short_name(source: str) -> str:
    """The last part of a path or link as it may be shown, at most 120 characters: of a longer one
    the beginning and the end."""
    name = shown(source.rstrip("/").rsplit("/", 1)[-1]) or shown(source)
    if len(name) <= MOST:
        return name
    return f"{name[: MOST - 20]}…{name[-19:]}"
