"""Finished clips on the command line: listed, judged, read again from their folders."""

from pathlib import Path

from tests.cli.conftest import COFFEE, CommandLine


def test_a_clip_is_listed_judged_and_known_again_without_the_index(call: CommandLine) -> None:
    made = call("generate", COFFEE, "--prompt", "Steam rises. [Push in]", "--sandbox", "--yes")
    assert made.code == 0, made.err
    listed = call("library", "--sandbox", "--json")
    clip, summary = listed.events
    assert (summary["clips"], summary["undecided"]) == (1, 1)
    assert Path(clip["path"]).is_file()

    wrong = call("judge", clip["clip"], "nothing", "--keep", "--sandbox")
    assert wrong.code == 2
    assert "There is no clip nothing." in wrong.err
    judged = call(
        "judge", clip["clip"], "--reject", "--reason", "wrong move", "--sandbox", "--json"
    )
    assert judged.code == 0, judged.err
    assert judged.events[0]["reason"] == "wrong move"

    for index in (call.home / "practice").glob("library.sqlite3*"):
        index.unlink()
    again = call("library", "push", "in", "--wanted", "rejected", "--rebuild", "--sandbox")
    assert again.code == 0, again.err
    assert "rejected (wrong move)" in again.out
    assert call("library", "--wanted", "kept", "--sandbox", "--json").summary["clips"] == 0

    recipe = call("recipe", clip["path"], "--sandbox", "--json").events[0]["recipe"]
    assert recipe["prompt"] == "Steam rises. [Push in]"
    assert recipe["still_name"] == "coffee"
    assert str(COFFEE.parent) not in str(recipe)


def test_a_reason_belongs_to_a_rejection(call: CommandLine) -> None:
    assert call("judge", "one", "--keep", "--reason", "hands", "--sandbox").code == 2
    assert call("judge", "one", "--sandbox").code == 2
