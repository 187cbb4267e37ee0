"""`generate --pilot` and `continue`, from outside: no script says a person's word."""

from pathlib import Path

from PIL import Image

from tests.cli.conftest import CommandLine

PROMPT = ("--prompt", "Steam rises. [Push in]")


def stills(folder: Path, count: int) -> list[Path]:
    found = []
    for number in range(count):
        path = folder / f"still-{number}.png"
        Image.new("RGB", (400, 320), (number * 37 % 256, 80, 120)).save(path)
        found.append(path)
    return found


def test_the_rest_is_kept_until_it_is_let_go(call: CommandLine, tmp_path: Path) -> None:
    practice = ("--sandbox", "--json")
    ended = call("generate", *stills(tmp_path, 4), *PROMPT, "--pilot", 2, "--yes", *practice)
    assert ended.code == 0, ended.err
    assert ended.summary["states"] == {"ready": 2, "queued": 2}
    (asked,) = [event for event in ended.events if event["event"] == "pilot"]
    assert (asked["ready"], asked["rest"], asked["credits"]["reserve"]) == (2, 2, 60)
    assert f"hailuo-studio continue {asked['batch']} --sandbox" in ended.err

    resumed = call("resume", *practice)
    assert resumed.code == 0
    assert resumed.summary["states"] == {"queued": 2}
    assert "wait for your word" in resumed.err

    unsaid = call("continue", asked["batch"], *practice)
    assert unsaid.code == 4
    assert "up to 60 credits" in unsaid.err

    followed = call("continue", asked["batch"], "--yes", *practice)
    assert followed.code == 0, followed.err
    assert followed.summary["states"] == {"ready": 2}
    assert call("continue", asked["batch"], "--yes", *practice).code == 2


def test_stopping_cancels_the_rest(call: CommandLine, tmp_path: Path) -> None:
    practice = ("--sandbox", "--json")
    ended = call("generate", *stills(tmp_path, 3), *PROMPT, "--pilot", 1, "--yes", *practice)
    (asked,) = [event for event in ended.events if event["event"] == "pilot"]
    stopped = call("continue", asked["batch"], "--stop", *practice)
    assert stopped.code == 0, stopped.err
    assert stopped.summary["states"] == {"ready": 1, "cancelled": 2}
    assert call("continue", asked["batch"], "--stop", *practice).code == 2
