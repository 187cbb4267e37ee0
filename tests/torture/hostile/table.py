"""The whole corpus: what lies in the folder, under which name, and what has to become of it."""

from pathlib import Path

from tests.torture.hostile.bombs import BOMBS
from tests.torture.hostile.case import File
from tests.torture.hostile.cut import CUT
from tests.torture.hostile.good import GOOD
from tests.torture.hostile.strangers import STRANGERS

CORPUS: dict[str, File] = {**GOOD, **STRANGERS, **CUT, **BOMBS}


def file_name(name: str) -> str:
    return f"{name}{CORPUS[name].ending}"


def write_corpus(folder: Path) -> list[tuple[str, str]]:
    """Names and paths."""
    for name, file in CORPUS.items():
        (folder / file_name(name)).write_bytes(file.make())
    return [(name, str(folder / file_name(name))) for name in CORPUS]
