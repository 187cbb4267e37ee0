"""Copies of stills online: none is used while it is being deleted, none is forgotten."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hailuo_studio.core.project import Project
from hailuo_studio.core.take import Hosted, Take
from tests.store.test_ledger import PREPARED, Books

KIND = "s3:s3.example.com/stills"
SHA = PREPARED.sha256
URL = "https://s3.example.com/x"


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    found = Books(tmp_path)
    found.projects.add(Project("p", "First project", str(tmp_path), 1.0))
    yield found
    found.close()


def online(books: Books, name: str = "x.jpg", at: float = 1.0) -> Hosted:
    row = books.hosted.begin(SHA, KIND, name, at)
    hosted = Hosted(URL, KIND, 100.0, name, row)
    books.hosted.arrived(row, hosted)
    books.hosted.settled(row)
    return hosted


def needed_by(books: Books, take_id: str, hosted: Hosted) -> Take:
    books.add(take_id)
    books.ledger.claim(take_id, None)
    books.ledger.prepared(take_id, PREPARED)
    return books.ledger.hosted(take_id, hosted)


def test_what_a_take_needs_is_not_given_up(books: Books) -> None:
    hosted = online(books)
    needed_by(books, "t1", hosted)
    assert not books.hosted.give_up(hosted.id)
    assert books.hosted.kept(hosted.id)
    assert books.hosted.copy(SHA, KIND, 0.0) == hosted


def test_what_is_given_up_is_used_by_no_take_any_more(books: Books) -> None:
    hosted = online(books)
    assert books.hosted.give_up(hosted.id)
    assert books.hosted.copy(SHA, KIND, 0.0) is None
    assert not books.hosted.kept(hosted.id)
    # Deleting it failed: it is tried again, whoever came to refer to it in that moment looks anew.
    assert books.hosted.unneeded(0.0) == (hosted,)
    needed_by(books, "t1", hosted)
    assert not books.hosted.give_up(hosted.id)
    assert not books.hosted.kept(hosted.id)


def test_an_upload_that_failed_is_removed_by_its_name(books: Books) -> None:
    lost = books.hosted.begin(SHA, KIND, "lost.jpg", 1.0)
    nameless = books.hosted.begin(SHA, "http:i.example.com", "", 1.0)
    assert books.hosted.unneeded(0.0) == ()
    for row in (lost, nameless):
        books.hosted.abandoned(row, 2.0)
        books.hosted.settled(row)
    assert [one.object_name for one in books.hosted.unneeded(0.0)] == ["lost.jpg"]


def test_an_upload_under_way_is_left_alone_until_its_program_must_be_dead(books: Books) -> None:
    row = books.hosted.begin(SHA, KIND, "x.jpg", 50.0)
    assert books.hosted.unneeded(100.0) == ()
    books.hosted.settled(row)  # As in another process, which knows nothing of it.
    assert books.hosted.unneeded(50.0) == ()
    assert [one.id for one in books.hosted.unneeded(50.1)] == [row]


def test_what_became_of_a_takes_picture(books: Books) -> None:
    hosted = online(books)
    take = needed_by(books, "t1", hosted)
    trace = books.hosted.trace(take)
    assert trace is not None
    assert (trace.kind, trace.url, trace.expires_at, trace.removed_at) == (KIND, URL, 100.0, None)
    books.hosted.abandoned(hosted.id, 3.0)
    books.hosted.removed(hosted.id, 4.0)
    # A take that came no further than its upload is told of the same picture.
    for one in (take, replace(take, hosted=None)):
        trace = books.hosted.trace(one)
        assert trace is not None
        assert trace.removed_at == 4.0
    assert books.hosted.trace(replace(take, hosted=None, prepared=None)) is None
