"""A drop of good, bad and oddly named files on the window."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.journey.conftest import Start, until
from tests.media.pictures import encoded, quarters
from tests.torture.hostile.bombs import BOMBS
from tests.torture.hostile.case import Said, Taken
from tests.torture.hostile.cut import CUT
from tests.torture.hostile.good import GOOD
from tests.torture.hostile.places import NAMES
from tests.torture.hostile.strangers import STRANGERS


async def test_the_good_ones_of_a_drop_are_added_and_the_bad_ones_named(
    start: Start, tmp_path: Path
) -> None:
    program = await start()
    every = GOOD | STRANGERS | CUT | BOMBS
    certain = {n: f for n, f in every.items() if isinstance(f.outcome, Said | Taken)}
    files = dict(list(certain.items())[::6])
    paths = []
    for name, file in files.items():
        paths.append(tmp_path / f"{name}{file.ending}")
        paths[-1].write_bytes(file.make())
    odd = [tmp_path / "odd" / name for name in NAMES.values()]
    (tmp_path / "odd").mkdir()
    for path in odd:
        path.write_bytes(encoded(quarters()))
    good = sum(isinstance(file.outcome, Taken) for file in files.values())
    program.drop(*paths, tmp_path / "odd")
    await program.shots(good + len(odd))
    bad = len(files) - good
    await until(lambda: f"{bad - 3} more could not be used" in program.says("noticeBar"))
    model = program.find("stillStrip").model()  # type: ignore[attr-defined]
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert not [title for title in titles if "\n" in title or "\u202e" in title]
    tips = [
        model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())
    ]
    assert not [tip for tip in tips if tip.startswith("<qt>") and "<img" in tip]
    notes = [tip for tip in tips if "its first frame is used" in tip]
    assert len(notes) == sum(
        isinstance(file.outcome, Taken) and "first frame" in file.outcome.note
        for file in files.values()
    )
