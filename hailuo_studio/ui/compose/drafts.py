"""The shots of a project as they are being written, and which of them are being edited."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any, TypeVar

from hailuo_studio.core.deliverables import holding
from hailuo_studio.core.framing import Aspect, Box, Framing, turned_box
from hailuo_studio.core.limits import fixed_framing, shortened
from hailuo_studio.core.shot import Settings, Shot, Still

T = TypeVar("T")
Change = Callable[[tuple[int, int], Framing], Framing]


@dataclass(frozen=True, slots=True)
class Draft:
    """A shot with a number of its own, so that the same still can be there twice."""

    number: int
    shot: Shot


@dataclass(frozen=True, slots=True)
class Board:
    """All drafts in order, and how many takes are wanted of each."""

    drafts: tuple[Draft, ...]
    takes: int


class Drafts:
    """Edits apply to all selected drafts, or to one of them while each is edited on its own.
    Without widgets and without I/O."""

    def __init__(self) -> None:
        self.takes = 1
        self._numbers = count(1)
        self._all: list[Draft] = []
        self._selected: frozenset[int] = frozenset()
        self._alone = False
        self._one = 0

    @property
    def all(self) -> Sequence[Draft]:
        return self._all

    @property
    def shots(self) -> tuple[Shot, ...]:
        return tuple(draft.shot for draft in self._all)

    @property
    def selected(self) -> tuple[Draft, ...]:
        return tuple(draft for draft in self._all if draft.number in self._selected)

    @property
    def selected_shots(self) -> tuple[Shot, ...]:
        return tuple(draft.shot for draft in self.selected)

    @property
    def alone(self) -> bool:
        """Whether edits apply to one of several selected drafts only."""
        return self._alone and len(self._selected) > 1

    @property
    def edited(self) -> tuple[Draft, ...]:
        """Those that an edit applies to."""
        selected = self.selected
        return (selected[self.turn],) if self.alone else selected

    @property
    def edited_shots(self) -> tuple[Shot, ...]:
        return tuple(draft.shot for draft in self.edited)

    @property
    def turn(self) -> int:
        """Which of the selected ones is edited, from 0, while each is on its own."""
        numbers = [draft.number for draft in self.selected]
        return numbers.index(self._one) if self._one in numbers else 0

    def set_alone(self, alone: bool) -> None:
        self._alone = alone

    def take_turns(self, by: int) -> None:
        """Edit the next of the selected ones, round and round."""
        selected = self.selected
        if selected:
            self._one = selected[(self.turn + by) % len(selected)].number

    @property
    def board(self) -> Board:
        """All there is, as a value."""
        return Board(tuple(self._all), self.takes)

    def put(self, board: Board) -> None:
        """Have what that says; something stays selected."""
        place = next((i for i, d in enumerate(self._all) if d.number in self._selected), 0)
        self._all, self.takes = list(board.drafts), board.takes
        known = {draft.number for draft in self._all}
        self._selected &= known
        if not self._selected and self._all:
            self._selected = frozenset({self._all[min(place, len(self._all) - 1)].number})

    def open(self, shots: Iterable[Shot]) -> None:
        """Start with these; the first is selected."""
        self._all = [Draft(next(self._numbers), shot) for shot in shots]
        self._selected = frozenset(draft.number for draft in self._all[:1])

    def add(self, stills: Iterable[Still], settings: Settings) -> tuple[Draft, ...]:
        """New shots with the settings in use, and, where all being edited share one, its prompt;
        they are what is edited next. A still that is there already is selected, not doubled."""
        by_source = {draft.shot.still.source: draft for draft in self._all}
        prompt = common(shot.prompt for shot in self.selected_shots) or ""
        wanted: list[Draft] = []
        for still in stills:
            draft = by_source.get(still.source)
            if draft is None or draft.shot.still.sha256 != still.sha256:
                draft = Draft(next(self._numbers), Shot(still, prompt, settings))
                by_source[still.source] = draft
                self._all.append(draft)
            wanted.append(draft)
        if wanted:
            self._selected = frozenset(draft.number for draft in wanted)
        return tuple(wanted)

    def add_shots(self, shots: Iterable[Shot]) -> None:
        """Whole shots, as another window or a table gives them; they are edited next."""
        made = [Draft(next(self._numbers), shot) for shot in shots]
        self._all += made
        if made:
            self._selected = frozenset(draft.number for draft in made)

    def select(self, numbers: Iterable[int]) -> None:
        known = {draft.number for draft in self._all}
        self._selected = frozenset(numbers) & known

    def select_all(self) -> None:
        self._selected = frozenset(draft.number for draft in self._all)

    def remove_selected(self) -> tuple[Draft, ...]:
        """Those that were; the next draft, or else the last, is selected then."""
        gone = self.selected
        left = tuple(draft for draft in self._all if draft.number not in self._selected)
        self.put(Board(left, self.takes))
        return gone

    def move_selected(self, place: int) -> None:
        """In their order before the draft that is at `place` now, or to the end."""
        before, after = (
            [draft for draft in part if draft.number not in self._selected]
            for part in (self._all[:place], self._all[place:])
        )
        self._all = [*before, *self.selected, *after]

    def shift_selected(self, by: int) -> None:
        """So many places on (less than none: back), those in between gathered."""
        places = [at for at, draft in enumerate(self._all) if draft.number in self._selected]
        if places:
            self.move_selected(max(0, places[0] + by if by < 0 else places[-1] + 1 + by))

    def set_prompt(self, prompt: str) -> None:
        self._edit(lambda shot: replace(shot, prompt=prompt))

    def change_prompts(self, change: Callable[[str], str]) -> None:
        """Each one's own prompt, changed."""
        self._edit(lambda shot: replace(shot, prompt=change(shot.prompt)))

    def set_settings(self, **changes: Any) -> None:
        """Change mode, duration or resolution and leave the rest of each shot's settings."""
        self._edit(lambda shot: replace(shot, settings=replace(shot.settings, **changes)))

    def set_still(self, still: Still) -> None:
        """The same shot from another picture, a link's for example."""
        self._edit(lambda shot: replace(shot, still=still))

    def reframe(self, change: Change) -> None:
        """`change` gives each still, by its size and framing, its new framing; a product's box
        turns with its picture."""
        self._edit(
            lambda shot: _reframed(
                shot, change((shot.still.width, shot.still.height), shot.framing)
            )
        )

    def set_formats(self, formats: tuple[Aspect, ...]) -> None:
        """The deliverables to be cut from the takes."""
        self._edit(lambda shot: replace(shot, formats=formats))

    def set_product(self, number: int, product: Box | None) -> None:
        """What every format of that draft must show; fractions of the picture as turned."""
        self._edit(lambda shot: replace(shot, product=product), {number})

    def keep_product_inside(self) -> None:
        """Frame what is selected so that every format shows the whole product, where one is
        known."""
        self._edit(_holding)

    def replace_still(self, number: int, still: Still) -> None:
        """The same shot from another file, a copy of a link for example."""
        self._edit(lambda shot: replace(shot, still=still), {number})

    def fix(self, numbers: Iterable[int] | None = None) -> None:
        """Crop, enlarge and shorten what is edited, or what is named, as far as that makes it
        acceptable."""
        self._edit(
            lambda shot: replace(
                shot,
                framing=fixed_framing(shot.still, shot.framing),
                prompt=shortened(shot.prompt),
            ),
            numbers,
        )

    def _edit(self, change: Callable[[Shot], Shot], numbers: Iterable[int] | None = None) -> None:
        named = (draft.number for draft in self.edited) if numbers is None else numbers
        which = frozenset(named)
        self._all = [
            Draft(draft.number, change(draft.shot)) if draft.number in which else draft
            for draft in self._all
        ]


def _reframed(shot: Shot, framing: Framing) -> Shot:
    turns = framing.turns - shot.framing.turns
    product = turned_box(shot.product, turns) if shot.product else None
    return replace(shot, framing=framing, product=product)


def _holding(shot: Shot) -> Shot:
    if shot.product is None or not shot.formats:
        return shot
    size = (shot.still.width, shot.still.height)
    return replace(shot, framing=holding(size, shot.framing, shot.formats, shot.product))


def common(values: Iterable[T]) -> T | None:
    """The value all of them share; None where they differ or there are none."""
    found = list(values)
    return found[0] if found and all(value == found[0] for value in found) else None
