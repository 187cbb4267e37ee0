"""Setting up for real: pip, processes and folders, with tiny wheels instead of an index."""

import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest

from tests.packaging.tiny_checkout import (
    contents,
    imports,
    set_up,
    start_set_up,
    tiny_checkout,
)

FILES_OF_LARGE = 8_000


@pytest.fixture(scope="module")
def set_up_twice_at_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A checkout that two processes set up at the same moment, and what each of them said."""
    checkout = tiny_checkout(tmp_path_factory.mktemp("checkout"))
    both = [start_set_up(checkout), start_set_up(checkout)]
    said = [process.communicate(timeout=120)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    return checkout, said


def test_of_two_set_ups_at_once_one_waits(
    set_up_twice_at_once: tuple[Path, list[str]],
) -> None:
    checkout, said = set_up_twice_at_once
    assert sorted("Making the environment" in words for words in said) == [False, True]
    assert sorted("waiting for it" in words for words in said) == [False, True]
    assert imports(checkout, "import small, large, hailuo_studio")
    assert not (checkout / ".venv-building").exists()


def test_a_second_start_does_nothing(set_up_twice_at_once: tuple[Path, list[str]]) -> None:
    checkout, _ = set_up_twice_at_once
    before = contents(checkout)
    assert set_up(checkout) == ""
    after = {file: when for file, when in contents(checkout).items() if file.suffix != ".pyc"}
    assert after == {file: when for file, when in before.items() if file.suffix != ".pyc"}


def test_the_tests_environment_is_added_to_the_one_of_run(
    set_up_twice_at_once: tuple[Path, list[str]],
) -> None:
    checkout, _ = set_up_twice_at_once
    python = (checkout / ".venv/bin/python").lstat()
    assert not imports(checkout, "import extra")
    assert "test.lock" in set_up(checkout, "test")
    assert imports(checkout, "import extra")
    assert (checkout / ".venv/bin/python").lstat().st_ino == python.st_ino
    assert set_up(checkout, "test") == ""


@pytest.mark.parametrize("kill", [os.kill, os.killpg], ids=["parent alone", "with pip"])
def test_a_killed_set_up_goes_on_at_the_next_start(
    tmp_path: Path, kill: Callable[[int, int], None]
) -> None:
    checkout = tiny_checkout(tmp_path, files_of_large=FILES_OF_LARGE)
    unpacked = "lib/python3.*/site-packages/large/data/00000.txt"
    with start_set_up(checkout) as process:
        _wait_for_file(checkout / ".venv-building", unpacked, process)
        kill(process.pid, signal.SIGKILL)
    assert not (checkout / ".venv").exists()
    first_python = (checkout / ".venv-building/bin/python").lstat()

    said = set_up(checkout)

    assert "Going on with a set-up that was interrupted" in said
    assert imports(checkout, "import small, large, hailuo_studio")
    assert len(list(checkout.glob(".venv/lib/*/site-packages/large/data/*"))) == FILES_OF_LARGE
    assert (checkout / ".venv/bin/python").lstat().st_ino == first_python.st_ino


def test_a_moved_checkout_works_and_is_made_anew_for_a_changed_lock(
    set_up_twice_at_once: tuple[Path, list[str]], tmp_path: Path
) -> None:
    checkout = tmp_path / "moved"
    shutil.copytree(set_up_twice_at_once[0], checkout, symlinks=True)
    assert set_up(checkout) == ""
    assert imports(checkout, "import large, hailuo_studio")
    lock = checkout / "packaging/run.lock"
    lock.write_text(lock.read_text().split("large==")[0])
    # A pip that was killed had fetched this one whole, and it can be had nowhere else.
    abandoned = checkout / ".dev/downloads/unfinished/pip-unpack-x"
    abandoned.mkdir(parents=True)
    wheel = checkout / "wheels/small-1.0-py3-none-any.whl"
    wheel.rename(abandoned / wheel.name)
    assert "Making the environment" in set_up(checkout)
    assert imports(checkout, "import small")
    assert not imports(checkout, "import large")


def _wait_for_file(folder: Path, pattern: str, process: Popen[str]) -> None:
    deadline = time.monotonic() + 60
    while not any(folder.glob(pattern)):
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < deadline
        time.sleep(0.01)
