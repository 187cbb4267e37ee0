"""Ledgers as older versions of the program left them, opened by this one."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hailuo_studio.core.take import Judgement, State, state
from hailuo_studio.store.database import Database
from hailuo_studio.store.ledger import Ledger
from hailuo_studio.store.money import Money
from hailuo_studio.store.projects import Projects
from hailuo_studio.store.schema import MIGRATIONS
from hailuo_studio.store.spare import Spare
from tests.core.values import SHOT

FROZEN = sorted((Path(__file__).parent / "frozen").glob("v*.sqlite3"))


@pytest.fixture(params=FROZEN, ids=lambda path: path.stem)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    shutil.copy(request.param, tmp_path / "ledger.sqlite3")
    opened = Database(tmp_path / "ledger.sqlite3", Spare(tmp_path / "spare"))
    yield opened
    opened.close()


def test_what_was_in_it_is_there_and_means_the_same(database: Database) -> None:
    ledger = Ledger(database, "me")
    takes = {take.id: take for take, _ in ledger.takes()}
    assert {name: state(take, owned=False) for name, take in takes.items()} == {
        "ready": State.READY,
        "unsure": State.UNSURE,
        "failed": State.FAILED,
        "queued": State.QUEUED,
        "refused": State.QUEUED,
    }
    assert takes["ready"].judgement is Judgement.KEEP
    assert takes["ready"].task_id == "task-1"
    assert {(take.pilot, take.behind, take.unattended) for take in takes.values()} == {
        (False, 0, False)
    }
    assert Money(database).day_used("2026-11-02") == 30 + 45 + 45
    (project,) = Projects(database).all()
    assert Projects(database).drafts(project.id) == (SHOT,)
    assert ledger.mark("paused") == "yes"


def test_it_is_brought_to_the_newest_version(database: Database) -> None:
    with database.reading() as db:
        assert db.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        fresh = {row["name"] for row in db.execute("SELECT name FROM sqlite_master")}
    assert {"hot_folders", "arrivals", "batches", "takes"} <= fresh
