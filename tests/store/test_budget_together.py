"""Several processes and threads spend from one ledger. The database itself looks on: a trigger
adds up at the moment of every intent and writes down each one that passes a ceiling."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hailuo_studio.core.project import Project
from tests.core.values import TAKE
from tests.store.budget_worker import spend
from tests.store.test_ledger import Books

DAY, BATCH = 250, 150
CHECKOUT = Path(__file__).parents[2]
# Written another way than the program's own sums on purpose.
WITNESS = f"""
CREATE TABLE passed (attempt INTEGER, whose TEXT, total INTEGER, ceiling INTEGER);
CREATE TABLE watched (attempt INTEGER);
CREATE VIEW weights AS SELECT t.project_id, t.batch_id, a.day,
    (ifnull(a.outcome, 'open') IN ('open', 'unanswered')) * a.reserve
    + (ifnull(a.outcome, '') = 'accepted') * ifnull(t.charged, a.reserve) AS weight
    FROM attempts a, takes t WHERE t.id = a.take_id AND t.refunded_at IS NULL;
CREATE TRIGGER witness AFTER INSERT ON attempts BEGIN
    INSERT INTO watched VALUES (NEW.id);
    INSERT INTO passed SELECT NEW.id, 'day', sum(weight), {DAY} FROM weights
        WHERE day = NEW.day HAVING sum(weight) > {DAY};
    INSERT INTO passed SELECT NEW.id, 'batch', sum(weight), {BATCH} FROM weights
        WHERE batch_id = (SELECT batch_id FROM takes WHERE id = NEW.take_id)
        HAVING sum(weight) > {BATCH};
    INSERT INTO passed SELECT NEW.id, 'project', sum(weight), p.ceiling
        FROM weights w JOIN projects p ON p.id = w.project_id
        WHERE p.id = (SELECT project_id FROM takes WHERE id = NEW.take_id)
        GROUP BY p.id HAVING sum(weight) > p.ceiling;
END;
"""


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    found = Books(tmp_path)
    found.database.connection.executescript(WITNESS)
    for name in "pq":
        found.projects.add(Project(name, name, "/c", 1.0))
    for number in range(60):
        batch, project = f"b{number // 6}", "pq"[number % 12 // 6]
        take = replace(TAKE, id=f"t{number}", project_id=project, batch_id=batch, agreed=85)
        found.ledger.add_takes([take], 85, None, None)
    # Lowered after it was all queued.
    found.projects.set_ceiling("p", 300)
    found.projects.set_ceiling("q", 200)
    yield found
    found.close()


def passed(books: Books) -> list[tuple[object, ...]]:
    return [tuple(row) for row in books.database.connection.execute("SELECT * FROM passed")]


def watched(books: Books) -> int:
    count: int = books.database.connection.execute("SELECT count(*) FROM watched").fetchone()[0]
    return count


def test_no_process_passes_a_ceiling_beside_others(books: Books, tmp_path: Path) -> None:
    module = "tests.store.budget_worker"
    workers = [
        subprocess.Popen(
            [sys.executable, "-m", module, str(tmp_path), str(seed), str(DAY), str(BATCH)],
            cwd=CHECKOUT,
        )
        for seed in range(3)
    ]
    assert [worker.wait(60) for worker in workers] == [0, 0, 0]
    assert passed(books) == []
    assert watched(books) > 5


def test_no_thread_passes_a_ceiling_beside_others(books: Books, tmp_path: Path) -> None:
    """Each thread with a connection of its own, all beginning at once."""
    gate, ended = threading.Barrier(4), []

    def work(seed: int) -> None:
        gate.wait()
        spend(tmp_path, seed, DAY, BATCH)
        ended.append(seed)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(10, 14)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(ended) == 4
    assert passed(books) == []
    assert watched(books) > 5


def test_the_witness_sees_a_ceiling_passed(books: Books) -> None:
    """With the day's ceiling forgotten by one caller it is written down."""
    books.projects.set_ceiling("p", None)
    books.projects.set_ceiling("q", None)
    for number in range(0, 60, 6):
        books.send(f"t{number}", ceiling=None)
    assert {row[1] for row in passed(books)} == {"day"}
