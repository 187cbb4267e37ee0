"""The corpus through the program's own intake: nothing crashes, hangs or takes too much memory."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hailuo_studio.core.showing import shown
from hailuo_studio.media.endings import ENDINGS
from tests.media.pictures import alike
from tests.torture.hostile.case import File, Outcome, Said, Survived, Taken
from tests.torture.hostile.good import GOOD
from tests.torture.hostile.places import PLACES, make_places, open_up
from tests.torture.hostile.table import CORPUS, file_name, write_corpus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="its odd places are Linux's")

ROOT = Path(__file__).parents[3]
# A picture may have 250 megapixels: 1 GB decoded, and as much again while its colours change.
MOST_MEGABYTES = 2_000
PATIENCE = 120
# Nothing is forbidden to the superuser who has these.
_NO_RIGHTS = "-dac_override,-dac_read_search"


@dataclass(frozen=True)
class Run:
    folder: Path
    found: dict[str, list[dict[str, Any]]]
    drop: list[str]
    stills: list[str]
    peak: int


def _command(manifest: Path, folder: Path) -> list[str]:
    command = [sys.executable, "-m", "tests.torture.hostile.intake", str(manifest), str(folder)]
    if os.geteuid() != 0:
        return command
    setpriv = shutil.which("setpriv")
    assert setpriv, "Needed where tests run as the superuser."
    return [setpriv, f"--bounding-set={_NO_RIGHTS}", f"--inh-caps={_NO_RIGHTS}", *command]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    folder, places = tmp_path_factory.mktemp("corpus"), tmp_path_factory.mktemp("places")
    manifest = places.with_name(f"{places.name}.json")
    paths = [*write_corpus(folder), *make_places(places)]
    manifest.write_text(json.dumps(paths))
    ended = subprocess.run(
        _command(manifest, folder), cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE,
        check=False,
    )  # fmt: skip
    open_up(places)
    assert ended.returncode == 0, ended.stderr[-4000:]
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    *each, drop, last = lines
    found = {line["name"]: line["found"] for line in each}
    yield Run(folder, found, drop["drop"], drop["stills"], last["peak"])


def check(found: dict[str, Any], outcome: Outcome) -> None:
    match outcome:
        case Taken(corners, note):
            assert "said" not in found, found
            assert (note in found["note"]) if note else found["note"] == "", found
            seen = found.get("corners")
            assert corners is None or alike(tuple(map(tuple, seen)), corners), seen
        case Said(words):
            assert words in found.get("said", "nothing"), found
            assert found["todo"]
            assert shown(found["said"]) == found["said"]
        case Survived():
            assert "said" in found or "note" in found


@pytest.mark.parametrize("name", CORPUS)
def test_a_file_of_the_corpus(run: Run, name: str) -> None:
    (found,) = run.found[name]
    check(found, CORPUS[name].outcome)


@pytest.mark.parametrize("name", PLACES)
def test_an_odd_place_or_name(run: Run, name: str) -> None:
    outcomes = PLACES[name].outcomes
    for found, outcome in zip(run.found[name], outcomes, strict=True):
        check(found, outcome)


def test_one_drop_of_them_all(run: Run) -> None:
    """Each picture of the folder ends in it, and none takes another one along."""

    def picked_up(name: str, file: File) -> bool:
        return file.ending.casefold() in ENDINGS

    names = [name for name, file in CORPUS.items() if picked_up(name, file)]
    assert sorted(run.drop) == sorted(str(run.folder / file_name(name)) for name in names)
    good = {str(run.folder / file_name(name)) for name in names if "note" in run.found[name][0]}
    assert set(run.stills) == good
    assert len(good) > 100


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_files_bent_at_random(seed: int) -> None:
    count = 1_000
    ended = subprocess.run(
        [sys.executable, "-m", "tests.torture.hostile.bending", str(seed), str(count)],
        cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr[-4000:]
    taken = int(ended.stdout.split()[0])
    assert 0.1 * count < taken < 0.9 * count


def test_the_memory_it_took(run: Run) -> None:
    assert run.peak < MOST_MEGABYTES


def test_the_corpus_is_as_large_as_it_is_said_to_be() -> None:
    assert len(CORPUS) - len(GOOD) + len(PLACES) >= 150
    assert sum(isinstance(file.outcome, Taken) and file.outcome.corners is not None
               for file in GOOD.values()) >= 40  # fmt: skip
