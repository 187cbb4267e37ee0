"""Another language holds at once where a person wants that: the window starts again."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_window_starts_again_in_another_language(home: Path, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    english = os.environ | {"LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8", "LANGUAGE": "en"}
    run = subprocess.run(
        (sys.executable, "-m", "tests.journey.speaking", str(heard)),
        env=english | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert heard.read_text() == "Bilder"
