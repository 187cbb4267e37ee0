"""What one deed changed: fields of shots, shots that came or went, takes. Without widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from hailuo_studio.core.framing import turned_box
from hailuo_studio.core.shot import Shot
from hailuo_studio.ui.compose.drafts import Board, Draft

Values = Mapping[str, Any]
Places = tuple[tuple[int, Draft], ...]
Numbers = tuple[int, ...]
_FIELDS = tuple(one.name for one in fields(Shot))


@dataclass(frozen=True, slots=True)
class Edit:
    """Only what was changed of a shot: whatever else happens to it stays."""

    number: int
    before: Values
    after: Values

    @property
    def back(self) -> "Edit":
        return Edit(self.number, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Step:
    """`gone` by the places they had, `come` by those they got; `order` of the others by their
    numbers, before and after, where it changed."""

    edits: tuple[Edit, ...] = ()
    gone: Places = ()
    come: Places = ()
    takes: tuple[int, int] | None = None
    order: tuple[Numbers, Numbers] | None = None

    def __bool__(self) -> bool:
        return bool(self.edits or self.gone or self.come or self.takes or self.order)

    @property
    def back(self) -> "Step":
        takes = self.takes and (self.takes[1], self.takes[0])
        order = self.order and (self.order[1], self.order[0])
        return Step(tuple(edit.back for edit in self.edits), self.come, self.gone, takes, order)

    @property
    def fields(self) -> frozenset[str]:
        """Of shots that were changed."""
        return frozenset(name for edit in self.edits for name in edit.after)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The drafts that are there after it and that it is about."""
        return (*(edit.number for edit in self.edits), *(draft.number for _, draft in self.come))


def difference(before: Board, after: Board) -> Step:
    """What has to be done to `before` to have `after`."""
    old = {draft.number: draft for draft in before.drafts}
    new = {draft.number: draft for draft in after.drafts}
    edits = tuple(
        _edit(old[number], draft)
        for number, draft in new.items()
        if number in old and draft is not old[number] and draft != old[number]
    )
    gone = tuple((at, one) for at, one in enumerate(before.drafts) if one.number not in new)
    come = tuple((at, one) for at, one in enumerate(after.drafts) if one.number not in old)
    takes = (before.takes, after.takes) if before.takes != after.takes else None
    stayed = tuple(number for number in old if number in new)
    now = tuple(number for number in new if number in old)
    return Step(edits, gone, come, takes, (stayed, now) if stayed != now else None)


def _edit(old: Draft, new: Draft) -> Edit:
    changed = [n for n in _FIELDS if getattr(old.shot, n) != getattr(new.shot, n)]
    return Edit(
        old.number,
        {name: getattr(old.shot, name) for name in changed},
        {name: getattr(new.shot, name) for name in changed},
    )


def done(board: Board, step: Step) -> Board:
    """The board after that step; what is not there any more is left out."""
    lost = {draft.number for _, draft in step.gone}
    edits = {edit.number: edit for edit in step.edits}
    drafts = [
        Draft(draft.number, _changed(draft.shot, edits[draft.number].after))
        if draft.number in edits
        else draft
        for draft in board.drafts
        if draft.number not in lost
    ]
    if step.order:
        drafts = _in_order(drafts, step.order[1])
    here = {draft.number for draft in drafts}
    for place, draft in step.come:
        if draft.number not in here:
            drafts.insert(min(place, len(drafts)), draft)
    return Board(tuple(drafts), step.takes[1] if step.takes else board.takes)


def _in_order(drafts: list[Draft], order: Numbers) -> list[Draft]:
    """Those that are named change places among themselves."""
    rank = {number: at for at, number in enumerate(order)}
    named = sorted((one for one in drafts if one.number in rank), key=lambda o: rank[o.number])
    turns = iter(named)
    return [next(turns) if one.number in rank else one for one in drafts]


def _changed(shot: Shot, values: Values) -> Shot:
    made = replace(shot, **values)
    turns = made.framing.turns - shot.framing.turns
    if turns and shot.product is not None and "product" not in values:
        # It was found after the picture had been turned.
        return replace(made, product=turned_box(shot.product, turns))
    return made


def joined(first: Step, second: Step) -> Step | None:
    """Both as one, where they are of one kind: the same fields of the same shots edited on, or
    more shots that came. None where they are not."""
    takes = _joined_takes(first.takes, second.takes)
    if first.gone or second.gone or first.order or second.order:
        return None
    if not first.edits and not second.edits:
        return Step(come=(*first.come, *second.come), takes=takes)
    same = [e.number for e in first.edits] == [e.number for e in second.edits]
    if first.come or second.come or not same or first.fields != second.fields:
        return None
    pairs = zip(first.edits, second.edits, strict=True)
    return Step(tuple(Edit(a.number, a.before, b.after) for a, b in pairs), takes=takes)


def _joined_takes(
    first: tuple[int, int] | None, second: tuple[int, int] | None
) -> tuple[int, int] | None:
    if first is None or second is None:
        return first or second
    return first[0], second[1]
