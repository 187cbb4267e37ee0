"""`batch`, from outside."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import httpx
import pytest

from hailuo_studio.media.clip import verify_clip
from hailuo_studio.paths import resources
from tests.cli.conftest import CAT, COFFEE, CommandLine
from tests.servers.sandbox import SandboxProcess
from tests.tables.files import workbook

ROCKET = resources() / "stills" / "rocket.jpg"
HEADER = ("Image", "SKU", "Text", "Duration", "Takes", "Colour")
Sandboxed = Callable[..., SandboxProcess]


def table(folder: Path, *rows: Sequence[object]) -> Path:
    path = folder / "products.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows((HEADER, *rows))
    return path


def six(folder: Path) -> Path:
    return table(
        folder,
        (COFFEE, "A-1", "Steam rises over the {colour} cup. [Push in]", "", "", "red"),
        (ROCKET, "A-2", "It lifts off.", "", "", ""),
        (COFFEE, "A-3", "Slow.", "", "", ""),
        (ROCKET, "A-1", "It turns.", "", "", ""),
        (COFFEE, "A/5", "Fast.", "", "", ""),
        (ROCKET, "", "Still.", "", "", ""),
    )


def bad(folder: Path) -> Path:
    return table(
        folder,
        (COFFEE, "A-1", "Steam rises.", "6 sec", "2", ""),
        (COFFEE, "A-2", "Steam rises.", "7", "", ""),
        ("gone.jpg", "A-3", "x", "", "", ""),
        (CAT, "A-4", "It {blinks}.", "", "", ""),
        (COFFEE, "A-5", "x", "", "", "", "", "more"),
    )


def test_six_rows_become_clips_named_by_their_sku(call: CommandLine, tmp_path: Path) -> None:
    ended = call("batch", six(tmp_path), "--sandbox", "--yes", "--json")
    assert ended.code == 0, ended.err
    assert ended.summary["ready"] == 6
    clips = [Path(take["clip"]) for take in ended.takes.values()]
    assert sorted(clip.name.rsplit("-", 1)[0] for clip in clips) == [
        "A 5",
        "A-1",
        "A-1-2",
        "A-2",
        "A-3",
        "rocket",
    ]
    assert all(verify_clip(clip).frames for clip in clips)
    (item,) = [event for event in ended.events if event["event"] == "item"]
    assert (item["takes"], item["credits"]["high"]) == (6, 180)
    (quote,) = [event for event in ended.events if event["event"] == "quote"]
    assert quote["credits"] == item["credits"]
    assert sum(take["credits"]["charged"] for take in ended.takes.values()) == 180


def test_bad_rows_are_all_named_and_nothing_is_sent(call: CommandLine, tmp_path: Path) -> None:
    ended = call("batch", bad(tmp_path), "--sandbox", "--yes", "--json")
    assert ended.code == 2
    rows = [event for event in ended.events if event["event"] == "row"]
    assert [(row["line"], row["column"]) for row in rows] == [
        (3, "Duration"),
        (4, "Image"),
        (5, "Text"),
        (5, "Image"),
        (6, ""),
    ]
    assert rows[0]["problem"] == "7 is not 6 or 10"
    assert "line 3, column Duration: 7 is not 6 or 10" in ended.err
    assert "Nothing was sent" in ended.err
    assert call("takes", "--sandbox", "--json").summary["takes"] == 0


def test_good_rows_go_on_where_that_is_wanted(call: CommandLine, tmp_path: Path) -> None:
    path = bad(tmp_path)
    ended = call("batch", path, "--skip-bad", "--fix", "--quote-only", "--sandbox", "--json")
    assert ended.code == 0, ended.err
    (quote,) = [event for event in ended.events if event["event"] == "quote"]
    assert quote["takes"] == 2
    assert "line 3, column Duration" in ended.err


def test_every_combination_with_what_is_left_out_and_the_time(
    call: CommandLine, tmp_path: Path
) -> None:
    path = workbook(tmp_path, [("picture", "code"), (str(COFFEE), 7.0), (str(ROCKET), 8)])
    options = ["--prompt", "It turns: {code}.", "--prompt", "It glows.", "--column", "name=Code"]
    options += ["--mode", "standard", "--mode", "pro", "--duration", "10"]
    options += ["--resolution", "768P", "--resolution", "1080P", "--takes", "3"]
    ended = call("batch", path, *options, "--quote-only", "--sandbox", "--json")
    assert ended.code == 0, ended.err
    events = {name: [e for e in ended.events if e["event"] == name] for name in
              ("item", "left out", "quote", "forecast")}  # fmt: skip
    assert [(e["mode"], e["takes"], e["credits"]["high"]) for e in events["item"]] == [
        ("standard", 12, 540),
        ("pro", 12, 1020),
    ]
    assert [(e["mode"], e["resolution"], e["takes"]) for e in events["left out"]] == [
        ("standard", "1080P", 12),
        ("pro", "1080P", 12),
    ]
    assert events["quote"][0]["credits"] == {"low": 1080, "high": 1560, "reserve": 1560}
    early, late = events["forecast"][0]["seconds"]
    assert 0 < early < late


def test_the_price_must_be_agreed_to_and_may_have_a_ceiling(
    call: CommandLine, tmp_path: Path
) -> None:
    path = six(tmp_path)
    ended = call("batch", path, "--sandbox", "--json")
    assert ended.code == 4
    assert "--yes" in ended.err
    ended = call("batch", path, "--sandbox", "--yes", "--max-credits", "179", "--json")
    assert ended.code == 4
    assert "--max-credits allows 179" in ended.err
    assert call("takes", "--sandbox", "--json").summary["takes"] == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--column", "size=Image"), "does not say which column is what"),
        (("--column", "name=Weight"), 'There is no column "Weight"'),
        (("--column", "still="), "No column names the pictures"),
        (("--column", "prompt="), "No column says how the pictures should move"),
        (("--prompt", "{weight}"), "{weight} is no column"),
        (("--project", "None such"), 'There is no project "None such"'),
    ],
)
def test_what_is_asked_for_wrongly(
    call: CommandLine, tmp_path: Path, options: tuple[str, ...], words: str
) -> None:
    ended = call("batch", six(tmp_path), *options, "--sandbox", "--yes", "--json")
    assert ended.code == 2
    assert words in ended.err


def test_a_table_that_can_not_be_read(call: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04")
    ended = call("batch", path, "--sandbox", "--yes", "--json")
    assert ended.code == 2
    assert "broken.xlsx: The spreadsheet is damaged" in ended.err
    assert call("batch", tmp_path / "none.csv", "--sandbox", "--yes").code == 2


def test_with_the_real_service_rows_are_hosted_paid_and_not_asked_twice(
    call: CommandLine, sandboxed: Sandboxed, tmp_path: Path
) -> None:
    call.real(sandboxed(seconds=30.0))
    path = table(tmp_path, (COFFEE, "A-1", "Steam rises.", "", "2", ""))
    with call.start("batch", path, "--yes", "--json", "--keep-queued") as process:
        assert process.stdout is not None
        for line in process.stdout:
            if '"generating"' in line:
                break
        process.terminate()
        process.communicate(timeout=60)
    ended = call("batch", path, "--yes", "--json")
    assert ended.code == 2
    assert "already have unfinished takes" in ended.err


def test_a_shops_export_needs_no_upload(
    call: CommandLine, sandboxed: Sandboxed, tmp_path: Path
) -> None:
    sandbox = sandboxed()
    call.real(sandbox, hosting=False)
    links = [
        httpx.post(f"{sandbox.address}/upload", files={"file": ("a.png", COFFEE.read_bytes())})
        .raise_for_status()
        .json()["data"]["url"]
        for _ in range(2)
    ]
    path = tmp_path / "products_export.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(
            (
                ("Handle", "Title", "Variant SKU", "Image Src", "Image Position"),
                ("mug", "Blue mug", "'0012", links[1], "2"),
                ("mug", "", "0013", links[0], "1"),
                ("bag", "Bag", "0020", "", ""),
            )
        )
    prompt = ("--prompt", "The {title} turns.")
    ended = call("batch", path, *prompt, "--quote-only", "--images", "all", "--json")
    assert ended.code == 2
    assert "line 4, column Image Src: the product has no picture" in ended.err
    ended = call("batch", path, *prompt, "--skip-bad", "--yes", "--json")
    assert ended.code == 0, ended.err
    (take,) = ended.takes.values()
    assert Path(take["clip"]).name.startswith("0012-")
    (received,) = sandbox.record()["received"]
    assert received["body"]["image"] == links[0]
    assert received["body"]["prompt"] == "The Blue mug turns."


def test_a_tables_pilot_waits_for_a_word(call: CommandLine, tmp_path: Path) -> None:
    ended = call("batch", six(tmp_path), "--pilot", "2", "--sandbox", "--yes", "--json")
    (pilot,) = [event for event in ended.events if event["event"] == "pilot"]
    assert (pilot["ready"], pilot["rest"]) == (2, 4)
    states = sorted(take["state"] for take in ended.takes.values())
    assert states.count("ready") == 2
