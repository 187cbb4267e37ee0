"""dev.py itself: its words to old Pythons, unknown verbs and help."""

import ast
import subprocess
import sys

from dev import python_too_old

from tests.packaging.tiny_checkout import PACKAGING

DEV = PACKAGING / "dev.py"


def test_old_pythons_can_read_it_and_are_told_what_to_do() -> None:
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 7))
    told = python_too_old((3, 10))
    assert "needs Python 3.11 or newer; this is 3.10." in told
    assert "python3.1" in told.splitlines()[-1]


def test_a_new_enough_python_passes() -> None:
    assert python_too_old((3, 11)) == python_too_old((4, 0)) == ""


def test_an_unknown_verb_is_named_and_the_usage_shown() -> None:
    done = subprocess.run(
        [sys.executable, DEV, "paint"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("Unknown verb: paint")
    assert "usage:" in done.stderr


def test_without_a_verb_it_explains_itself() -> None:
    done = subprocess.run([sys.executable, DEV], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "untested" in done.stdout
