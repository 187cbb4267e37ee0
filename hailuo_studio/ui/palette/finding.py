"""What the palette finds: commands, stills and projects by name, best first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

_MOST = 60
_NONE = -1


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it is called, where it belongs, its key; `why` it can't be done now."""

    id: str
    words: str
    group: str
    run: Callable[[], object]
    key: str = ""
    icon: str = ""
    why: str = ""


class Source(Protocol):
    """Whom the palette asks when it is opened."""

    def palette_entries(self) -> Sequence[Entry]: ...
    def recent_commands(self) -> Sequence[str]: ...


def found(entries: Iterable[Entry], typed: str, recent: Sequence[str]) -> list[Entry]:
    """Everything in its order while nothing is typed, the recent ones first; else what fits, best
    first, of equals what was used last and then what can be done."""
    rank = {one: len(recent) - place for place, one in enumerate(recent)}
    wanted = typed.casefold().split()
    scored: list[tuple[int, int, int, int, Entry]] = []
    for place, entry in enumerate(entries):
        fits = score(f"{entry.words} {entry.group}".casefold(), wanted)
        if fits != _NONE:
            order = (fits, rank.get(entry.id, 0), int(not entry.why))
            scored.append((*order, -place, entry))
    scored.sort(key=lambda one: one[:4], reverse=True)
    return [entry for *_, entry in scored[: _MOST if wanted else None]]


def score(text: str, wanted: Sequence[str]) -> int:
    """How well all that was typed fits: at the beginning, at a word's beginning, inside a word, or
    letter by letter (each once in order); -1 where something fits nowhere."""
    whole = 0
    for word in wanted:
        place = text.find(word)
        if place == 0:
            whole += 8
        elif place > 0 and f" {word}" in text:
            whole += 6
        elif place > 0:
            whole += 4
        elif (letters := _letters(text, word)) > 0:
            whole += letters
        else:
            return _NONE
    return whole


def _letters(text: str, word: str) -> int:
    """2 where each letter follows the one before it and the first begins a word, "gnrt" in
    "generate"; 0 where one is missing."""
    place = 0
    for number, letter in enumerate(word):
        place = text.find(letter, place) + 1
        if place == 0:
            return 0
        if number == 0 and place > 1 and text[place - 2] != " ":
            place = text.find(f" {letter}") + 2
            if place == 1:
                return 0
    return 2
