"""A pilot in the ledger: nothing behind it can get an intent before a person said so."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError, NotOwned, OverCeiling
from hailuo_studio.core.project import Project
from hailuo_studio.core.take import Failure, Reason, State, Take, state
from tests.core.values import SENT, TAKE
from tests.store.test_ledger import DAY, PREPARED, Books

GONE = Failure(Reason.SERVICE, "no", 7.0)


def with_pilot(home: Path, most: int | None = None) -> Books:
    """One take goes ahead of two."""
    books = Books(home)
    if not books.projects.all():
        books.projects.add(Project("p", "First project", str(home), 1.0))
        takes = [replace(TAKE, id=f"t{n}", pilot=n == 1) for n in (1, 2, 3)]
        books.ledger.add_takes(takes, 135, most, None)
    return books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    found = with_pilot(tmp_path)
    yield found
    found.close()


def end_pilot(books: Books) -> None:
    books.ledger.accepted(books.send("t1"), 6.0, "task-1", "")
    books.ledger.failed("t1", GONE, 0, "")


def rest(books: Books, agreed: int = 45) -> list[Take]:
    return [replace(books.ledger.take(name), agreed=agreed) for name in ("t2", "t3")]


def test_which_takes_are_the_pilot_is_a_fact(books: Books) -> None:
    facts = [(take.pilot, take.behind) for take, _ in books.ledger.takes()]
    assert facts == [(True, 0), (False, 1), (False, 1)]


def test_the_conditional_write_itself_refuses_what_is_behind(books: Books) -> None:
    end_pilot(books)
    with pytest.raises(NotOwned):
        books.send("t2")
    assert books.ledger.take("t2").attempts == ()
    books.ledger.follow("b", rest(books), 8.0)
    books.send("t2")


def test_the_rest_follows_only_once_and_only_when_the_pilot_has_ended(
    books: Books, tmp_path: Path
) -> None:
    others = with_pilot(tmp_path)
    with pytest.raises(InputError):
        books.ledger.follow("b", rest(books), 8.0)
    end_pilot(books)
    others.ledger.follow("b", rest(books, 50), 8.0)
    assert {take.agreed for take, _ in books.ledger.takes()} == {45, 50}
    with pytest.raises(InputError):
        books.ledger.follow("b", rest(books, 99), 9.0)
    with pytest.raises(InputError):
        books.ledger.stop_at_pilot("b", 9.0)
    assert books.ledger.take("t3").agreed == 50
    others.close()


def test_a_take_that_was_not_priced_lets_nothing_follow(books: Books) -> None:
    end_pilot(books)
    with pytest.raises(InputError):
        books.ledger.follow("b", rest(books)[:1], 8.0)
    assert books.ledger.take("t2").behind == 1


def test_a_higher_price_must_fit_the_ceilings_it_was_asked_for_under(tmp_path: Path) -> None:
    books = with_pilot(tmp_path, most=140)
    end_pilot(books)
    with pytest.raises(OverCeiling):
        books.ledger.follow("b", rest(books, 71), 8.0)
    assert books.ledger.take("t2").behind == 1
    books.projects.set_ceiling("p", 100)
    with pytest.raises(OverCeiling):
        books.ledger.follow("b", rest(books, 51), 8.0)
    books.ledger.follow("b", rest(books, 50), 8.0)
    books.close()


def test_stopping_cancels_the_rest_whoever_holds_it(books: Books, tmp_path: Path) -> None:
    others = with_pilot(tmp_path)
    assert others.ledger.claim("t2", None)
    others.ledger.prepared("t2", PREPARED)
    assert books.ledger.stop_at_pilot("b", 8.0) == 2
    assert state(others.ledger.take("t2"), owned=True) is State.CANCELLED
    with pytest.raises(NotOwned):
        others.ledger.intent("t2", SENT, 9.0, DAY, None)
    assert state(books.ledger.take("t1"), owned=False) is State.QUEUED
    others.close()


def test_the_whole_order_counts_for_the_projects_ceiling(books: Books) -> None:
    books.projects.set_ceiling("p", 179)
    with pytest.raises(OverCeiling):
        books.ledger.add_takes([replace(TAKE, id="t9", batch_id="c")], 45, None, None)
