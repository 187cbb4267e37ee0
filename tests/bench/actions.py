"""Every user action's slowest frame over a scripted session (aim: none over 50 ms): how long the
window's loop was away at most, from the input until the window rests; the first time (all is read
and made) and a later one. Practice, 10,000 clips in the library, 200 takes in the queue."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.review import fill

CLIPS = 10_000


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "practice", CLIPS)
        subprocess.run(
            [sys.executable, "-m", "tests.bench.session"],
            env=os.environ
            | {
                "HAILUO_STUDIO_HOME": folder,
                "HAILUO_STUDIO_SANDBOX_SECONDS": "0",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            },
            check=True,
        )
