"""What a person can do about an error is said wherever the window tells of it."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QLabel

from hailuo_studio.core.errors import LedgerError, OverCeiling
from hailuo_studio.core.take import Failure, Reason, State
from hailuo_studio.engine.views import Banner, BannerKind
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES
from tests.ui.test_queue import SHOT

TODO = "Stand on one leg, then try again."


def said(studio: Studio, words: str = TODO) -> bool:
    """In a label that is seen, whole: nothing of it hides behind a tooltip alone."""
    labels = studio.window.findChildren(QLabel)
    return any(words in one.text() and not one.visibleRegion().isEmpty() for one in labels)


async def test_in_a_notice(studio: Studio) -> None:
    studio.desk.pausing = LedgerError("The ledger can't be written.", todo=TODO)
    studio.window.errands.pause()
    await until(lambda: said(studio))


async def test_beside_the_price(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    studio.find("promptEditor").setPlainText("It turns.")
    studio.desk.trouble = OverCeiling("That is too much.", needed=3, left=1, todo=TODO)
    studio.find("generateButton").click()
    await until(lambda: said(studio))
    assert TODO in studio.find("reasonLabel").toolTip()


async def test_of_a_picture_that_can_not_be_added(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "no.png").write_bytes(b"nothing of a picture")
    studio.window.intake.take_in([str(tmp_path / "no.png")])
    await until(lambda: said(studio, "Save it as JPEG, PNG or WebP."))


async def test_on_the_stage(studio: Studio, tmp_path: Path) -> None:
    here = shutil.copy(SAMPLES[0], tmp_path / "mug.png")
    await studio.add(str(here), SAMPLES[1])
    Path(here).unlink()
    drafts = studio.window.room.drafts
    studio.window.room.deeds.select([drafts.all[1].number])
    studio.window.room.deeds.select([drafts.all[0].number])
    await until(lambda: said(studio, "Find it and add it again."))


async def test_in_a_sheet(studio: Studio) -> None:
    studio.window.sheets.open_settings()
    studio.desk.keychain_works = False
    studio.find("keyField").setText("aio_" + "k" * 40)
    studio.find("storeKey").click()
    await until(lambda: said(studio, "Use the key for this run."))


async def test_in_the_banner(studio: Studio) -> None:
    words = f"The settings can't be read. {TODO}"
    studio.desk.show_banner(Banner(BannerKind.SETTINGS, 2, 60, words))
    await until(lambda: said(studio))


async def test_of_a_failed_take(real: Studio) -> None:
    gone = Failure(Reason.IMAGE_UNREADABLE, "no picture", real.desk.clock)
    row = real.desk.announce(real.desk.take(SHOT, 1, failure=gone), State.FAILED)
    queue = real.window.room.queue
    await until(lambda: queue.model.row(row.take.id))
    assert "Test the picture link in the settings, then try again." in queue.details(row)
