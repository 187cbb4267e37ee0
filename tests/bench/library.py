"""A library of 10,000 and of 100,000 clips: opened, filtered at every key, one stack shown; the
index alone, without a window."""

import random
import tempfile
import time
from pathlib import Path

from hailuo_studio.core.library import LibraryClip, LibraryFilter, Wanted
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.core.take import Judgement
from hailuo_studio.store.clips import Clips
from tests.peak import peak_megabytes

SIZES = (10_000, 100_000)
TAKES = 4
TYPED = ("steam rises", "red mug 10", "push in", "schuh", "湯気が立つ", "kept 1080")
_NOUNS = ("mug", "shoe", "bag", "lamp", "chair", "watch", "bottle", "Schuh", "湯気が立つ")
_MOVES = ("[Push in]", "[Pan left]", "[Tilt up, Zoom in]", "[Static shot]")
_WORDS = [
    "slowly",
    "turns",
    "steam",
    "rises",
    "light",
    "falls",
    "fabric",
    "moves",
    "glass",
    "catches",
    "wind",
    "passes",
]


def clips(count: int) -> list[LibraryClip]:
    """Made up, the same each time."""
    chance = random.Random(7)
    found = []
    for number in range(count):
        shot = number // TAKES
        noun = _NOUNS[shot % len(_NOUNS)]
        said = random.Random(shot).choices(_WORDS, k=24)
        judged = chance.random()
        found.append(
            LibraryClip(
                id=f"{number:010x}",
                stack=f"{shot:016x}",
                project_id=f"p{shot % 5}",
                path=f"/clips/{noun}-{number}.mp4",
                missing=False,
                sha256=f"{number:064x}",
                width=1366,
                height=768,
                seconds=6.0,
                fps=24.0,
                frames=144,
                size=4_000_000,
                saved_at=1.7e9 + number * 60,
                name=f"{noun}-{shot}",
                number=number % TAKES + 1,
                still_name=f"{noun}-{shot}",
                still_sha256=f"{shot:064x}",
                prompt=f"The {noun} {' '.join(said)}. {_MOVES[shot % len(_MOVES)]}",
                settings=Settings(
                    tuple(Mode)[shot % 2], tuple(Duration)[shot % 2], tuple(Resolution)[shot % 2]
                ),
                model="",
                task_id=None,
                credits=30,
                practice=False,
                judgement=Judgement.KEEP
                if judged < 0.2
                else Judgement.REJECT
                if judged < 0.7
                else None,
            )
        )
    return found


def main() -> None:
    for count in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder) / "library.sqlite3", count)


def _measure(path: Path, count: int) -> None:
    index = Clips(path)
    made = clips(count)
    began = time.perf_counter()
    index.put(made)
    filled = time.perf_counter() - began
    index.close()
    del made
    before = peak_megabytes()
    began = time.perf_counter()
    index = Clips(path)
    found = index.find(LibraryFilter())
    opened = time.perf_counter() - began
    took = []
    for text in TYPED:
        for end in range(1, len(text) + 1):
            began = time.perf_counter()
            index.find(LibraryFilter(text[:end]))
            took.append(time.perf_counter() - began)
    for wanted in Wanted:
        began = time.perf_counter()
        index.find(LibraryFilter(wanted=wanted))
        took.append(time.perf_counter() - began)
    took.sort()
    began = time.perf_counter()
    index.stack(found.stacks[0].id, LibraryFilter())
    stack = time.perf_counter() - began
    print(
        f"  {count:7,} clips: filled in {filled:5.1f} s, opened with all {len(found.stacks):,} "
        f"stacks in {opened * 1000:4.0f} ms, a key p50 {_ms(took, 0.5)}, p95 {_ms(took, 0.95)}, "
        f"one stack {stack * 1000:.1f} ms, +{peak_megabytes() - before:.0f} MB"
    )
    index.close()


def _ms(took: list[float], share: float) -> str:
    return f"{took[int(len(took) * share)] * 1000:.0f} ms"
