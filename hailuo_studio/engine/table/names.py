"""Names that stay with their article: the same for the same picture, told apart for others."""

from collections.abc import Iterable

from hailuo_studio.core.naming import safe_name

_NAMED = 3


def _key(name: str) -> str:
    """What file systems take for the same name."""
    return safe_name(name).casefold()


class Names:
    """Gives each picture of a name a name of its own, in the order they come. `wanted` are all
    names of the table, so that none of them is given to another article."""

    def __init__(self, wanted: Iterable[str]) -> None:
        self._wanted = {_key(name) for name in wanted if name}
        self._given: dict[str, dict[str, str]] = {}
        self._taken: set[str] = set()

    def of(self, name: str, still: str) -> str:
        """`name` for the first picture, `name-2` for the second; `still` is what makes a picture
        the same as another. Without a name there is none."""
        if not name:
            return ""
        pictures = self._given.setdefault(_key(name), {})
        if still not in pictures:
            pictures[still] = self._free(name) if pictures else name
            self._taken.add(_key(pictures[still]))
        return pictures[still]

    def notes(self) -> tuple[str, ...]:
        """Which names stand for several pictures."""
        several = [tuple(p.values()) for p in self._given.values() if len(p) > 1]
        if not several:
            return ()
        shown = "; ".join(f"{given[0]} → {_listed(given)}" for given in several[:_NAMED])
        more = f" and {len(several) - _NAMED:,} more" if len(several) > _NAMED else ""
        return (f"Names of several pictures are told apart: {shown}{more}.",)

    def _free(self, name: str) -> str:
        number = 2
        while _key(made := f"{name}-{number}") in self._wanted | self._taken:
            number += 1
        return made


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:_NAMED])
    return f"{shown} …" if len(names) > _NAMED else shown
