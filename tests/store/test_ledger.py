"""The ledger on a real disk: owners, the one intent, money."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from hailuo_studio.core.errors import LedgerError, NotOwned, OverCeiling
from hailuo_studio.core.project import Project
from hailuo_studio.core.take import (
    ClipFile,
    Failure,
    Hold,
    Hosted,
    Outcome,
    Prepared,
    Reason,
    State,
    Why,
    state,
)
from hailuo_studio.store.database import Database
from hailuo_studio.store.hosted_stills import HostedStills
from hailuo_studio.store.ledger import Ledger
from hailuo_studio.store.money import Money
from hailuo_studio.store.owner import Owner
from hailuo_studio.store.projects import Projects
from hailuo_studio.store.rescue import Rescue, Rescued
from hailuo_studio.store.spare import SIZE, Spare
from tests.core.values import SENT, SHOT, TAKE

DAY = "2026-11-02"
PREPARED = Prepared("/p.jpg", "b" * 64, 640, 480, 1000, "JPEG")
CLIP = ClipFile("/c.mp4", "0" * 64, "1" * 64, 1366, 768, 6.0, 25.0, 150, 1000, 9.0)


class Books:
    """One process's view of a ledger."""

    def __init__(self, home: Path) -> None:
        self.owner = Owner(home / "owners")
        self.database = Database(home / "ledger.sqlite3", Spare(home / "spare"))
        self.ledger = Ledger(self.database, self.owner.id)
        self.money = Money(self.database)
        self.projects = Projects(self.database)
        self.hosted = HostedStills(self.database)

    def add(self, *ids: str, most: int | None = None, ceiling: int | None = None) -> None:
        takes = [replace(TAKE, id=take_id) for take_id in ids]
        self.ledger.add_takes(takes, 45 * len(takes), most, ceiling)

    def send(self, take_id: str, ceiling: int | None = None, day: str = DAY) -> int:
        """Claim it and write its intent; the attempt's id."""
        self.ledger.claim(take_id, self.ledger.owner_of(take_id))
        self.ledger.prepared(take_id, PREPARED)
        take = self.ledger.intent(take_id, SENT, 5.0, day, ceiling)
        return take.attempts[-1].id

    def close(self) -> None:
        self.database.close()
        self.owner.close()


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    found = Books(tmp_path)
    found.projects.add(Project("p", "First project", str(tmp_path), 1.0))
    yield found
    found.close()


@pytest.fixture
def others(tmp_path: Path, books: Books) -> Iterator[Books]:
    found = Books(tmp_path)
    yield found
    found.close()


def test_a_take_comes_back_as_it_was_written(books: Books) -> None:
    books.add("t1")
    books.ledger.claim("t1", None)
    books.ledger.prepared("t1", PREPARED)
    books.ledger.hosted("t1", Hosted("https://e.com/p.jpg", "http", 99.0, "o", 3))
    attempt = books.send("t1")
    books.ledger.accepted(attempt, 6.0, "task-1", "{}")
    books.ledger.finished("t1", "https://e.com/c.mp4", 30, "raw")
    done = books.ledger.clip("t1", CLIP)
    assert books.ledger.take("t1") == done
    assert done.shot == SHOT
    assert done.clip == CLIP
    assert done.task_id == "task-1"
    assert done.charged == 30
    assert state(done, owned=False) is State.READY
    assert books.ledger.owner_of("t1") is None


def test_only_one_intent_can_be_open(books: Books, others: Books) -> None:
    books.add("t1")
    books.send("t1")
    with pytest.raises(NotOwned):
        books.ledger.intent("t1", SENT, 6.0, DAY, None)
    with pytest.raises(NotOwned):
        others.ledger.intent("t1", SENT, 6.0, DAY, None)


def test_a_take_is_claimed_by_one_owner_only(books: Books, others: Books) -> None:
    books.add("t1")
    assert books.ledger.claim("t1", None)
    assert not others.ledger.claim("t1", None)
    with pytest.raises(NotOwned):
        others.ledger.prepared("t1", PREPARED)
    books.ledger.release("t1")
    assert others.ledger.claim("t1", None)


def test_an_answer_is_recorded_once(books: Books) -> None:
    books.add("t1")
    attempt = books.send("t1")
    books.ledger.outcome(attempt, Outcome.UNANSWERED, 6.0)
    with pytest.raises(NotOwned):
        books.ledger.accepted(attempt, 7.0, "late", "")


def test_a_task_id_belongs_to_one_take(books: Books) -> None:
    books.add("t1", "t2", "t3")
    books.ledger.accepted(books.send("t1"), 6.0, "task-1", "")
    twin = books.ledger.accepted(books.send("t2"), 6.0, "task-1", "")
    assert state(twin, owned=True) is State.UNSURE
    books.ledger.outcome(books.send("t3"), Outcome.UNANSWERED, 6.0)
    with pytest.raises(LedgerError, match="another take"):
        books.ledger.attach("t3", "task-1", 7.0)


def test_attaching_a_task_can_be_undone(books: Books) -> None:
    books.add("t1")
    books.ledger.outcome(books.send("t1"), Outcome.UNANSWERED, 6.0)
    assert state(books.ledger.attach("t1", "found", 7.0), True) is State.GENERATING
    assert state(books.ledger.detach("t1", 8.0), True) is State.UNSURE
    assert not books.ledger.has_task("found")


def test_what_was_accepted_can_not_be_cancelled(books: Books) -> None:
    books.add("t1", "t2")
    books.ledger.outcome(books.send("t1"), Outcome.REFUSED, 6.0, status=429)
    assert state(books.ledger.cancel("t1", 7.0), False) is State.CANCELLED
    books.ledger.accepted(books.send("t2"), 6.0, "task-2", "")
    with pytest.raises(NotOwned):
        books.ledger.cancel("t2", 7.0)


def test_the_days_ceiling_holds_at_the_moment_of_the_intent(books: Books) -> None:
    books.add("t1", "t2", "t3")
    first = books.send("t1", ceiling=100)
    books.send("t2", ceiling=100)
    with pytest.raises(OverCeiling) as over:
        books.send("t3", ceiling=100)
    assert (over.value.needed, over.value.left) == (45, 10)
    books.ledger.outcome(first, Outcome.NOT_SENT, 6.0)
    books.send("t3", ceiling=100)
    assert books.money.day_used(DAY) == 90


def test_a_day_never_moves_backwards(books: Books) -> None:
    books.add("t1", "t2")
    books.send("t1", ceiling=50, day=DAY)
    with pytest.raises(OverCeiling):
        books.send("t2", ceiling=50, day="2026-11-01")
    books.send("t2", ceiling=50, day="2026-11-03")
    assert books.ledger.day("2026-10-01") == "2026-11-03"


@pytest.mark.parametrize(("most", "ceiling"), [(89, None), (None, 89)])
def test_an_order_over_its_ceiling_leaves_nothing(
    books: Books, most: int | None, ceiling: int | None
) -> None:
    with pytest.raises(OverCeiling):
        books.add("t1", "t2", most=most, ceiling=ceiling)
    assert books.ledger.takes() == ()


def test_a_projects_ceiling_counts_what_it_used_before(books: Books) -> None:
    books.projects.set_ceiling("p", 100)
    books.add("t1")
    books.ledger.accepted(books.send("t1"), 6.0, "task-1", "")
    books.ledger.finished("t1", "https://e.com/c.mp4", 60, "")
    with pytest.raises(OverCeiling):
        books.add("t2")
    books.projects.set_ceiling("p", 105)
    books.add("t2")


def test_a_possible_charge_counts_until_refunded(books: Books) -> None:
    books.add("t1")
    attempt = books.send("t1")
    books.ledger.outcome(attempt, Outcome.UNANSWERED, 6.0)
    assert books.money.day_used(DAY) == 45
    books.ledger.close_unsure("t1", 7.0, Failure(Reason.SENT_AGAIN, "", 7.0))
    assert books.money.day_used(DAY) == 45
    books.ledger.refunded("t1", 8.0)
    assert books.money.day_used(DAY) == 0


def test_the_charges_seen_are_the_latest_and_the_highest(books: Books) -> None:
    books.add("t1", "t2", "t3")
    for number, (take_id, charge) in enumerate((("t1", 60), ("t2", 40), ("t3", 0))):
        books.ledger.accepted(books.send(take_id), 10.0 + number, f"task-{number}", "")
        books.ledger.finished(take_id, "https://e.com/c.mp4", charge, "")
    seen = books.money.seen()[SHOT.settings]
    assert (seen.latest, seen.highest, seen.at) == (40, 60, 11.0)


def test_same_shots_that_are_unfinished_are_found(books: Books) -> None:
    books.add("t1")
    assert books.ledger.same_unfinished((SHOT,)) == ("t1",)
    assert books.ledger.same_unfinished((replace(SHOT, prompt="other"),)) == ()
    books.ledger.outcome(books.send("t1"), Outcome.UNANSWERED, 6.0)
    assert books.ledger.same_unfinished((SHOT,)) == ("t1",)
    books.ledger.close_unsure("t1", 7.0, None)
    assert books.ledger.same_unfinished((SHOT,)) == ()


def test_another_process_sees_what_changed(books: Books, others: Books) -> None:
    before = others.ledger.data_version()
    books.add("t1")
    assert others.ledger.data_version() != before
    changed, rev = others.ledger.changed_since(0)
    assert [take.id for take, _ in changed] == ["t1"]
    books.ledger.claim("t1", None)
    books.ledger.hold("t1", Hold(Why.PRICE_CHANGED, "", 2.0))
    changed, _ = others.ledger.changed_since(rev)
    assert changed[0][0].hold is not None
    assert changed[0][1] == books.owner.id


def test_hosted_copies_are_used_again_and_removed_when_nothing_needs_them(books: Books) -> None:
    row = books.hosted.begin("b" * 64, "http", "name", 1.0)
    assert books.hosted.copy("b" * 64, "http", 0.0) is None
    hosted = Hosted("https://e.com/p.jpg", "http", 100.0, "name", row)
    books.hosted.arrived(row, hosted)
    books.hosted.settled(row)
    assert books.hosted.copy("b" * 64, "http", 50.0) == hosted
    assert books.hosted.copy("b" * 64, "http", 150.0) is None
    assert books.hosted.copy("b" * 64, "other", 50.0) is None
    books.add("t1")
    books.ledger.claim("t1", None)
    books.ledger.hosted("t1", hosted)
    assert books.hosted.unneeded(0.0) == ()
    books.ledger.cancel("t1", 2.0)
    assert books.hosted.unneeded(0.0) == (hosted,)
    books.hosted.removed(row, 3.0)
    assert books.hosted.unneeded(0.0) == ()


def test_an_owner_lives_as_long_as_its_process(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from hailuo_studio.store.owner import Owner;"
        "owner = Owner(Path(sys.argv[1])); print(owner.id, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        name = other.stdout.readline().strip()
        mine = Owner(tmp_path)
        assert mine.living(mine.id)
        assert mine.living(name)
        other.kill()
        other.wait()
        assert not mine.living(name)
        assert not mine.living(name)
        assert not mine.living(None)
        mine.close()


def test_a_ledger_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    database = Database(tmp_path / "ledger.sqlite3", Spare(tmp_path / "spare"))
    with database.writing() as db:
        db.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(LedgerError, match="newer"):
        Database(tmp_path / "ledger.sqlite3", Spare(tmp_path / "spare"))


def test_many_programs_may_make_the_ledger_at_the_same_moment(tmp_path: Path) -> None:
    def make(_: int) -> int:
        books = Books(tmp_path)
        known = len(books.projects.all())
        books.close()
        return known

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(make, range(16))) == [0] * 16


def test_a_file_that_is_no_ledger_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    path.write_bytes(b"no ledger" * 1000)
    with pytest.raises(LedgerError):
        Database(path, Spare(tmp_path / "spare"))
    assert path.read_bytes() == b"no ledger" * 1000


def test_the_spare_room_is_kept_and_given_back(tmp_path: Path) -> None:
    spare = Spare(tmp_path / "spare")
    assert spare.keep()
    assert (tmp_path / "spare").stat().st_size == SIZE
    assert spare.release()
    assert not spare.release()


def test_rescued_ids_are_read_back_even_after_a_torn_line(tmp_path: Path) -> None:
    path = tmp_path / "rescue.jsonl"
    rescue = Rescue(path)
    assert rescue.waiting() == ()
    rescue.keep(Rescued(1, "t1", "task-1", 6.0))
    with path.open("ab") as file:
        file.write(b'{"attempt_id":3,"ta')
    rescue.keep(Rescued(2, "t2", "task-2", 7.0))
    assert [rescued.task_id for rescued in Rescue(path).waiting()] == ["task-1", "task-2"]
    rescue.set_aside()
    assert rescue.waiting() == Rescue(path).waiting() == ()
    assert (tmp_path / "rescue-done-1.jsonl").exists()


def test_an_id_that_can_be_written_nowhere_stays_in_memory_until_it_can(tmp_path: Path) -> None:
    home = tmp_path / "not-there"
    rescue = Rescue(home / "rescue.jsonl")
    with pytest.raises(OSError, match="No such file"):
        rescue.keep(Rescued(1, "t1", "task-1", 6.0))
    assert [rescued.task_id for rescued in rescue.waiting()] == ["task-1"]
    home.mkdir()
    rescue.write()
    assert [rescued.task_id for rescued in Rescue(home / "rescue.jsonl").waiting()] == ["task-1"]
    assert len(rescue.waiting()) == 1


def test_a_closed_ledger_says_so(books: Books) -> None:
    books.database.close()
    with pytest.raises(LedgerError, match="closed"):
        books.ledger.takes()
    with pytest.raises(LedgerError, match="closed"):
        books.ledger.release("t1")
