"""The Review room in the whole program, over a library of 10,000 and of 100,000 clips: first paint,
frames of a scroll (aim p99 16 ms at 10,000), a key of the filter (aim p95 50 ms), memory. Each size
in a process of its own; every file is there, and no picture of a clip was made before."""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.project_book import ProjectBook
from hailuo_studio.store.clips import Clips
from hailuo_studio.store.database import Database
from hailuo_studio.store.projects import Projects
from hailuo_studio.store.spare import Spare
from tests.bench.library import SIZES, clips
from tests.bench.numbered import SIZES as PICTURES
from tests.bench.numbered import make

# So many files, each under many names: a file system allows a file 65,000 of them.
_FILES = 8


def main() -> None:
    for count in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder) / "practice", count)
            print(f"  {count:,} clips of 768P, 6 s", flush=True)
            subprocess.run(
                [sys.executable, "-m", "tests.bench.review_room"],
                env=os.environ
                | {
                    "HAILUO_STUDIO_HOME": folder,
                    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
                },
                check=True,
            )


def fill(home: Path, count: int) -> None:
    """A project, and an index as if its clips had come in long ago and been looked through."""
    folders = Folders(home, home / "clips")
    database = Database(folders.ledger, Spare(folders.spare))
    project = ProjectBook(Projects(database), folders.clips, time.time).all()[0]
    database.close()
    shelf = Path(project.folder)
    films = [make(shelf / f".{n}.mp4", PICTURES["768P"], 12) for n in range(_FILES)]

    def placed(number: int, clip: LibraryClip) -> LibraryClip:
        path = shelf / Path(clip.path).name
        path.hardlink_to(films[number % _FILES])
        size = path.stat().st_size
        return replace(clip, project_id=project.id, path=str(path), size=size, marks=())

    index = Clips(folders.library)
    index.put([placed(number, clip) for number, clip in enumerate(clips(count))])
    index.close()
