"""The table's sheet: what it shows, what a person changes, the two ways out."""

import asyncio
import csv
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QAbstractItemModelTester

from hailuo_studio.core.errors import AlreadyAsked
from hailuo_studio.core.shot import Duration, Resolution, Settings
from hailuo_studio.core.table import Role
from hailuo_studio.engine.ordering import price_of
from hailuo_studio.ui.drops import dropped
from hailuo_studio.ui.table.model import NAME, SETTINGS, TEXT
from hailuo_studio.ui.table.sheet import TableSheet
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES

HEADER = ("Image", "SKU", "Prompt", "Duration", "Takes", "Colour")


def table(folder: Path, *rows: tuple[str, ...]) -> str:
    path = folder / "products.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows((HEADER, *rows))
    return str(path)


def good(number: int, duration: str = "6") -> tuple[str, ...]:
    return (SAMPLES[number % 2], f"A-{number}", "Steam rises. [Push in]", duration, "", "red")


async def opened(studio: Studio, path: str) -> TableSheet:
    """As if dropped on the window, read and priced."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    studio.window.adding.take(dropped(mime))
    sheet = studio.window.sheets.table
    await until(lambda: sheet.foot.buying.button.isEnabled() or sheet.texts.trouble.text())
    return sheet


def shown(sheet: TableSheet, row: int, column: int) -> str:
    return str(sheet.preview.model.index(row, column).data())


async def test_a_dropped_table_is_shown_priced_and_ordered(real: Studio, tmp_path: Path) -> None:
    path = table(tmp_path, good(1), good(2, "10 sec"), (*good(3)[:4], "2", "blue"))
    sheet = await opened(real, path)
    QAbstractItemModelTester(sheet.preview.model)
    assert sheet.isVisible()
    assert [shown(sheet, row, NAME) for row in range(3)] == ["A-1", "A-2", "A-3"]
    assert shown(sheet, 1, SETTINGS) == "standard · 10 s · 768P"
    assert sheet.foot.items.text().splitlines() == [
        "3 takes · standard · 6 s · 768P · 90 credits",
        "1 take · standard · 10 s · 768P · 45 credits",
    ]
    assert sheet.foot.buying.button.text() == "Generate 4 takes"
    assert "135 credits ≈ $1.35" in sheet.foot.buying.cost.text()
    assert sheet.foot.time.text() == "Usually ready in 2–3 min"
    assert sheet.foot.pilot == 0
    sheet.foot.buying.button.click()
    await until(lambda: real.desk.orders)
    (order,) = real.desk.orders
    assert order.takes_of == (1, 1, 2)
    assert [shot.name for shot in order.shots] == ["A-1", "A-2", "A-3"]
    assert order.agreed.high == 135
    await until(lambda: not sheet.isVisible())
    assert len(real.window.rows()) == 4


async def test_problems_are_named_and_good_rows_kept(studio: Studio, tmp_path: Path) -> None:
    rows = (good(1), good(2, "7"), ("gone.jpg", *good(3)[1:]), good(4))
    sheet = await opened(studio, table(tmp_path, *rows))
    assert shown(sheet, 1, TEXT) == "Duration: 7 is not 6 or 10"
    assert shown(sheet, 2, TEXT).startswith("Image: gone.jpg: The file")
    assert sheet.foot.reason.text() == "2 lines have problems and are left out."
    assert sheet.foot.buying.button.text() == "Generate 2 takes"
    sheet.preview.which.button("bad").click()
    assert sheet.preview.model.rowCount() == 2
    sheet.foot.adder.click()
    assert [draft.shot.name for draft in studio.window.room.drafts.all] == ["A-1", "A-4"]
    assert not sheet.isVisible()


async def test_a_template_fills_in_each_row(studio: Studio, tmp_path: Path) -> None:
    sheet = await opened(studio, table(tmp_path, good(1), good(2)))
    sheet.texts.editors[0].setPlainText("The {colour} one. {prompt}")
    await until(lambda: shown(sheet, 0, TEXT) == "The red one. Steam rises. [Push in]")
    sheet.texts.insert_column("Size")
    await until(sheet.texts.trouble.text)
    assert sheet.texts.trouble.text().startswith("{Size} is no column. Columns: Image,")
    assert not sheet.foot.buying.button.isEnabled()
    sheet.texts.editors[0].setPlainText("It turns.")
    sheet.texts.more.click()
    assert not sheet.texts.editors[1].isHidden()
    sheet.texts.editors[1].setPlainText("It glows.")
    await until(lambda: sheet.foot.buying.button.text() == "Generate 4 takes")


async def test_every_combination_is_made_and_refused_ones_named(
    studio: Studio, tmp_path: Path
) -> None:
    path = table(tmp_path, good(1, ""), good(2, ""))
    sheet = await opened(studio, path)
    sheet.settings.durations.button("10").click()
    sheet.settings.resolutions.button(Resolution.P1080.value).click()
    await until(lambda: sheet.foot.buying.button.text() == "Generate 6 takes")
    assert "Left out: 2 takes · standard · 10 s · 1080P." in sheet.foot.items.text()
    # The last one chosen can't be taken back: something must be asked for.
    sheet.settings.durations.button("6").click()
    sheet.settings.durations.button("10").click()
    assert sheet.settings.chosen_durations == (Duration.TEN,)


async def test_another_column_may_be_chosen(studio: Studio, tmp_path: Path) -> None:
    sheet = await opened(studio, table(tmp_path, good(1)))
    picker = sheet.columns.pickers[Role.NAME]
    picker.setCurrentIndex(picker.findData("Colour"))
    await until(lambda: shown(sheet, 0, NAME) == "red")
    still = sheet.columns.pickers[Role.STILL]
    still.setCurrentIndex(0)
    await until(sheet.texts.trouble.text)
    assert sheet.texts.trouble.text().startswith("No column names the pictures.")


async def test_many_takes_are_piloted_unless_told_otherwise(studio: Studio, tmp_path: Path) -> None:
    sheet = await opened(studio, table(tmp_path, *(good(n) for n in range(11))))
    assert sheet.foot.pilot == 3
    sheet.foot.pilot_box.click()
    assert sheet.foot.pilot == 0
    sheet.settings.stepper.more.click()
    await until(lambda: sheet.foot.buying.button.text() == "Generate 22 takes")
    assert sheet.foot.pilot == 0
    sheet.foot.pilot_box.click()
    sheet.foot.buying.button.click()
    await until(lambda: studio.desk.orders)
    assert studio.desk.orders[0].pilot == 3


async def test_much_is_asked_before_it_is_spent(real: Studio, tmp_path: Path) -> None:
    sheet = await opened(real, table(tmp_path, *(good(n) for n in range(8))))
    sheet.foot.buying.button.click()
    assert sheet.foot.buying.asking
    assert sheet.foot.buying.question.text() == "Spend 240 credits ≈ $2.40?"
    assert not real.desk.orders
    sheet.foot.buying.yes.click()
    await until(lambda: real.desk.orders)


async def test_nothing_is_ordered_while_the_price_is_not_that_of_what_is_chosen(
    real: Studio, tmp_path: Path
) -> None:
    sheet = await opened(real, table(tmp_path, good(1)))
    sheet.settings.modes.button("pro").click()
    sheet.foot.buying.button.click()
    sheet.foot.adder.click()
    assert sheet.isVisible()
    await until(lambda: sheet.foot.buying.button.text() == "Generate 2 takes")
    sheet.foot.buying.button.click()
    await until(lambda: real.desk.orders)
    (order,) = real.desk.orders
    assert [shot.settings.mode.value for shot in order.shots] == ["standard", "pro"]
    assert order.agreed == price_of(order.wanted, real.desk.catalog)


async def test_a_refused_order_says_why_and_may_be_asked_again(
    real: Studio, tmp_path: Path
) -> None:
    sheet = await opened(real, table(tmp_path, good(1)))
    real.desk.trouble = AlreadyAsked(("t1",))
    sheet.foot.buying.button.click()
    await until(lambda: "already have unfinished takes" in sheet.foot.reason.text())
    sheet.foot.buying.button.click()
    assert sheet.foot.buying.question.text().startswith("Ask once more for 30 credits")
    sheet.foot.buying.yes.click()
    await until(lambda: real.desk.orders)
    assert real.desk.orders[0].again


async def test_without_a_picture_link_nothing_is_ordered(real: Studio, tmp_path: Path) -> None:
    real.desk.hosting_ready = False
    sheet = await opened(real, table(tmp_path, good(1)))
    sheet.foot.buying.button.click()
    assert real.window.sheets.link.isVisible()
    assert not real.desk.orders


async def test_a_table_that_can_not_be_read_says_so(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 and no more")
    studio.window.sheets.open_table(str(path), studio.desk.projects()[0])
    sheet = studio.window.sheets.table
    await until(lambda: "damaged" in sheet.preview.trouble.text())
    assert not sheet.foot.buying.button.isEnabled()


async def test_looking_at_pictures_can_be_stopped_and_resumed(
    studio: Studio, tmp_path: Path
) -> None:
    pictures = []
    for number in range(40):
        path = tmp_path / f"{number}.png"
        path.symlink_to(SAMPLES[0])
        pictures.append(path)
    rows = [(str(p), f"A-{n}", "Steam rises.", "", "", "") for n, p in enumerate(pictures)]
    studio.window.sheets.open_table(table(tmp_path, *rows), studio.desk.projects()[0])
    sheet = studio.window.sheets.table
    await until(lambda: sheet.preview.reading.bar.value() > 0)
    sheet.preview.reading.stopper.click()
    await until(lambda: "were not looked at" in sheet.preview.reading.words.text())
    before = len(sheet.foot.buying.button.text())
    assert before
    sheet.preview.reading.resumer.click()
    await until(lambda: sheet.foot.buying.button.text() == "Generate 40 takes")


@pytest.mark.parametrize("count", [1000])
async def test_a_thousand_rows_do_not_stop_the_window(
    studio: Studio, tmp_path: Path, count: int
) -> None:
    sheet = await opened(studio, table(tmp_path, *(good(n) for n in range(count))))
    await until(lambda: sheet.foot.buying.button.text() == "Generate 1,000 takes")
    began = perf_counter()
    sheet.preview.model.show_batch(sheet.batch)
    sheet.preview.view.viewport().repaint()
    assert perf_counter() - began < 0.25
    assert sheet.batch.shots[0].settings == Settings()
    sheet.foot.buying.button.click()
    longest, last = 0.0, perf_counter()
    while len(studio.window.rows()) < count or sheet.isVisible():
        await asyncio.sleep(0.005)
        longest, last = max(longest, perf_counter() - last), perf_counter()
    # One by one they took four seconds.
    assert longest < 1.0
