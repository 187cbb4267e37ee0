"""Prompts worth keeping: what was generated, newest first, and what was saved under a name."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

MOST_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class SavedPrompt:
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Prompts:
    """`history` has no text twice; no two of `saved` have the same name, whatever its case."""

    history: tuple[str, ...] = ()
    saved: tuple[SavedPrompt, ...] = ()

    def remembered(self, texts: Iterable[str]) -> "Prompts":
        """With these as the newest of the history; the oldest ones go."""
        new = [text.strip() for text in texts if text.strip()]
        history = tuple(dict.fromkeys([*new, *self.history]))[:MOST_REMEMBERED]
        return replace(self, history=history)

    def forgotten(self, text: str) -> "Prompts":
        """Without that one in the history."""
        return replace(self, history=tuple(one for one in self.history if one != text))

    def keeping(self, name: str, text: str) -> "Prompts":
        """Saved under that name, in the place of what had it before."""
        name = tidy(name)
        others = tuple(one for one in self.saved if not _same(one.name, name))
        return replace(self, saved=_sorted((*others, SavedPrompt(name, text.strip()))))

    def renamed(self, name: str, new: str) -> "Prompts":
        """What had the name `name` has the name `new`, in the place of what had that before."""
        found = self.named(name)
        if found is None or not tidy(new):
            return self
        others = (one for one in self.saved if one != found and not _same(one.name, new))
        return replace(self, saved=_sorted((*others, SavedPrompt(tidy(new), found.text))))

    def without(self, name: str) -> "Prompts":
        return replace(self, saved=tuple(one for one in self.saved if not _same(one.name, name)))

    def named(self, name: str) -> SavedPrompt | None:
        return next((one for one in self.saved if _same(one.name, name)), None)


def tidy(name: str) -> str:
    """Without line breaks and blanks that nobody sees."""
    return " ".join(name.split())


def _same(name: str, other: str) -> bool:
    return tidy(name).casefold() == tidy(other).casefold()


def _sorted(saved: Iterable[SavedPrompt]) -> tuple[SavedPrompt, ...]:
    return tuple(sorted(saved, key=lambda one: one.name.casefold()))
