"""The ledger as a person reads it: entries, sums, groups, CSV."""

import csv
import io
import random
from dataclasses import replace

import pytest

from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import Attempt, Failure, Judgement, Outcome, Reason, State, Take
from hailuo_studio.engine.accounts import By, Entry, differs, entries, groups, sums
from hailuo_studio.engine.accounts_csv import HEADER, to_csv
from hailuo_studio.engine.views import Row
from tests.core.values import SENT, SHOT, STILL, TAKE
from tests.store.test_ledger import CLIP

NAMES = {"p": "Spring shop", "q": "Autumn"}


def take(take_id: str, outcome: Outcome | None, day: str = "2026-11-02", **facts: object) -> Take:
    attempt = Attempt(1, 1.0, day, SENT, outcome, 1.0, "n1_hailuo", None)
    made = replace(TAKE, id=take_id, attempts=(attempt,))
    return replace(made, **facts)  # type: ignore[arg-type]


KEPT = take("kept", Outcome.ACCEPTED, clip=CLIP, charged=30, judgement=Judgement.KEEP)
DEARER = take("dearer", Outcome.ACCEPTED, clip=CLIP, charged=60, judgement=Judgement.REJECT)
UNDECIDED = take("undecided", Outcome.ACCEPTED, "2026-11-03", clip=CLIP, charged=30)
LOST = take("lost", Outcome.ACCEPTED, failure=Failure(Reason.SERVICE, "", 2.0))
BACK = take("back", Outcome.ACCEPTED, failure=Failure(Reason.SERVICE, "", 2.0), refunded_at=3.0)
UNSURE = take("unsure", Outcome.UNANSWERED, project_id="q")
REFUSED = take("refused", Outcome.REFUSED, failure=Failure(Reason.REFUSED, "", 2.0))
ROWS = [
    Row(KEPT, State.READY, 1.0),
    Row(DEARER, State.READY, 1.0),
    Row(UNDECIDED, State.READY, 1.0),
    Row(LOST, State.FAILED, 1.0),
    Row(BACK, State.FAILED, 1.0),
    Row(UNSURE, State.UNSURE, 1.0),
    Row(REFUSED, State.FAILED, 1.0),
]
FOUND = entries(ROWS, NAMES)


def of(take_id: str) -> Entry:
    return next(one for one in FOUND if one.take_id == take_id)


def test_charged_possibly_and_reserved_are_told_apart() -> None:
    amounts = {one.take_id: (one.charged, one.possibly, one.reserved) for one in FOUND}
    assert amounts == {
        "kept": (30, 0, 0),
        "dearer": (60, 0, 0),
        "undecided": (30, 0, 0),
        "lost": (None, 45, 0),
        "back": (None, 0, 0),
        "unsure": (None, 0, 45),
        "refused": (None, 0, 0),
    }
    assert [one.take_id for one in FOUND if one.differs] == ["dearer"]
    assert of("unsure").project == "Autumn"
    assert of("kept").clip == "c.mp4"


def test_a_kept_clip_costs_all_that_was_paid() -> None:
    total = sums(FOUND)
    assert (total.charged, total.possibly, total.reserved) == (120, 45, 45)
    assert (total.kept, total.rejected, total.undecided) == (1, 1, 1)
    assert total.per_kept == 165
    assert sums([of("lost")]).per_kept is None


def test_groups_add_up_to_the_whole() -> None:
    for by in By:
        found = groups(FOUND, by)
        assert sum(group.sums.counted for group in found) == sums(FOUND).counted
        assert sum(len(group.entries) for group in found) == len(FOUND)
    assert [group.title for group in groups(FOUND, By.PROJECT)] == ["Autumn", "Spring shop"]
    days = [group.title for group in groups(FOUND, By.DAY)]
    assert days[0] == "2026-11-03"
    (shot,) = {group.title for group in groups(FOUND, By.SHOT)}
    assert shot.startswith("mug · standard · 6 s · 768P")


@pytest.mark.parametrize(
    ("charged", "estimate", "another"),
    [
        (30, (30, 30), False),
        (60, (30, 30), True),
        (0, (30, 30), True),
        (60, (45, 85), False),
        (90, (45, 85), True),
        (None, (30, 30), False),
    ],
)
def test_a_charge_within_the_quoted_range_is_no_other(
    charged: int | None, estimate: tuple[int, int], another: bool
) -> None:
    assert differs(charged, estimate) is another


def read(found: tuple[Entry, ...]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(found))))


def test_the_csv_has_every_take_and_no_path() -> None:
    lines = read(FOUND)
    assert tuple(lines[0]) == HEADER
    assert [line["outcome"] for line in lines] == [one.outcome for one in FOUND]
    assert [line["charge reported"] for line in lines if line["still"]] == [
        "" if one.charged is None else str(one.charged) for one in FOUND
    ]
    assert sum(int(line["counted"]) for line in lines) == sums(FOUND).counted
    assert "/" not in to_csv(FOUND)


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@sum", " =1", "\t=1", '=cmd|"/c calc"'])
def test_no_cell_of_the_csv_is_a_formula(name: str) -> None:
    still = replace(STILL, source=f"https://e.com/{name.replace('/', '')}.jpg")
    shot = replace(SHOT, still=still)
    row = Row(replace(KEPT, shot=shot, project_id="evil"), State.READY, 1.0)
    (line,) = read(entries([row], {"evil": name}))
    for cell in line.values():
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))
        assert cell[:1] not in ("\t", "\r", "\n")
    assert line["project"] == f"'{name}"


def many(count: int) -> list[Row]:
    chance = random.Random(1)
    shots = [Shot(replace(STILL, source=f"/s/{n}.jpg"), "Steam rises.") for n in range(200)]
    return [
        replace(row, take=replace(row.take, id=str(number), shot=chance.choice(shots)))
        for number, row in enumerate(chance.choice(ROWS) for _ in range(count))
    ]


def test_thousands_of_takes_are_gathered_whole() -> None:
    found = entries(many(5000), NAMES)
    assert found[0].take_id == "4999"
    assert sum(group.sums.takes for group in groups(found, By.SHOT)) == 5000
