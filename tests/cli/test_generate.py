"""`generate` and `quote`, from outside."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hailuo_studio.media.clip import verify_clip
from tests.cli.conftest import CAT, COFFEE, CommandLine
from tests.servers.sandbox import SandboxProcess

PROMPT = ("--prompt", "Steam rises. [Push in]")
Sandboxed = Callable[..., SandboxProcess]


def test_a_photo_becomes_a_clip_in_practice(call: CommandLine) -> None:
    ended = call("generate", COFFEE, *PROMPT, "--sandbox", "--yes", "--json")
    assert ended.code == 0, ended.err
    (take,) = ended.takes.values()
    assert take["state"] == "ready"
    assert take["credits"] == {"estimate": 30, "charged": 30}
    clip = Path(take["clip"])
    assert clip.is_absolute()
    assert "PRACTICE" in clip.name
    info = verify_clip(clip)
    assert (info.height, info.fps, round(info.seconds)) == (768, 25.0, 6)
    assert abs(info.width / info.height - 600 / 400) < 0.01
    assert ended.summary["ready"] == 1
    assert ended.summary["exit"] == 0
    assert not (call.home / "ledger.sqlite3").exists()


def test_a_quote_sends_nothing(call: CommandLine) -> None:
    ended = call("quote", COFFEE, *PROMPT, "--mode", "pro", "--duration", "10", "--json")
    assert ended.code == 0, ended.err
    (quote,) = ended.events
    assert quote["credits"] == {"low": 45, "high": 85, "reserve": 85}
    assert quote["usd"] == {"low": 0.45, "high": 0.85}


def test_without_a_terminal_and_without_yes_nothing_is_sent(call: CommandLine) -> None:
    ended = call("generate", COFFEE, *PROMPT, "--sandbox", "--json")
    assert ended.code == 4
    assert "--yes" in ended.err
    assert call("takes", "--sandbox", "--json").summary["takes"] == 0


def test_one_bad_still_among_several_stops_all_and_every_one_is_named(
    call: CommandLine, tmp_path: Path
) -> None:
    text = tmp_path / "notes.png"
    text.write_text("no picture")
    gone = tmp_path / "gone.jpg"
    ended = call("generate", COFFEE, text, gone, CAT, *PROMPT, "--sandbox", "--yes", "--json")
    assert ended.code == 2
    for path in (text, gone, CAT):
        assert str(path) in ended.err
    assert str(COFFEE) not in ended.err
    assert "Nothing was sent" in ended.err


def test_skip_bad_and_fix_go_on(call: CommandLine, tmp_path: Path) -> None:
    gone = tmp_path / "gone.jpg"
    ended = call("quote", gone, CAT, COFFEE, *PROMPT, "--skip-bad", "--fix", "--sandbox", "--json")
    assert ended.code == 0
    assert ended.events[0]["takes"] == 2


@pytest.mark.parametrize(
    "options",
    [
        ("--duration", "10", "--resolution", "1080P"),
        ("--duration", "7"),
        ("--mode", "fast"),
        ("--takes", "0"),
        ("--nonsense",),
    ],
)
def test_what_can_not_be_asked_for_is_refused(call: CommandLine, options: tuple[str, ...]) -> None:
    ended = call("generate", COFFEE, *PROMPT, *options, "--sandbox", "--yes", "--json")
    assert ended.code == 2
    assert ended.err


def test_a_ceiling_for_the_call_holds(call: CommandLine) -> None:
    ended = call(
        "generate", COFFEE, *PROMPT, "--takes", "2", "--max-credits", "59", "--sandbox", "--yes"
    )
    assert ended.code == 4
    assert "60 credits" in ended.err


def test_the_real_service_needs_a_key_and_a_way_for_pictures(
    call: CommandLine, sandboxed: Sandboxed
) -> None:
    ended = call("generate", COFFEE, *PROMPT, "--yes")
    assert ended.code == 2
    sandbox = sandboxed()
    call.real(sandbox, hosting=False)
    ended = call("generate", COFFEE, *PROMPT, "--yes")
    assert ended.code == 2
    assert "web address" in ended.err
    assert sandbox.record()["received"] == []


def test_the_real_service_end_to_end_and_the_key_is_written_nowhere(
    call: CommandLine, sandboxed: Sandboxed, tmp_path: Path
) -> None:
    sandbox = sandboxed()
    call.real(sandbox)
    out = tmp_path / "out"
    ended = call("generate", COFFEE, *PROMPT, "--out", out, "--yes", "--json")
    assert ended.code == 0, ended.err
    (take,) = ended.takes.values()
    assert Path(take["clip"]).parent == out
    assert "PRACTICE" not in take["clip"]
    key = call.environment["HAILUO_STUDIO_API_KEY"]
    assert key not in ended.out + ended.err
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in written if key.encode() in path.read_bytes()]


@pytest.mark.parametrize(("fault", "code"), [("401", 5), ("402", 5), ("403", 5)])
def test_a_refused_key_or_an_empty_account_ends_with_five(
    call: CommandLine, sandboxed: Sandboxed, fault: str, code: int
) -> None:
    call.real(sandboxed(f"submit {fault}"))
    ended = call("generate", COFFEE, *PROMPT, "--yes", "--json")
    assert ended.code == code
    assert [take["state"] for take in ended.takes.values()] == ["cancelled"]
    kept = call("generate", COFFEE, *PROMPT, "--yes", "--json", "--keep-queued")
    assert [take["state"] for take in kept.takes.values()] == ["queued"]


def test_an_unanswered_post_ends_with_three_and_can_be_settled(
    call: CommandLine, sandboxed: Sandboxed
) -> None:
    sandbox = sandboxed("submit reset-after first=1")
    call.real(sandbox)
    ended = call("generate", COFFEE, *PROMPT, "--yes", "--json")
    assert ended.code == 3
    (take,) = ended.takes.values()
    assert take["state"] == "unsure"

    again = call("generate", COFFEE, *PROMPT, "--yes", "--json")
    assert again.code == 2
    assert take["take"] in again.err

    assert call("resume", "--json").code == 3
    assert sandbox.accepted == 1

    task_id = sandbox.record()["accepted"][0]["task_id"]
    wrong = call("resolve", take["take"], "--task-id", "n0_hailuo", "--json")
    assert wrong.code != 0
    assert call("resolve", take["take"], "--task-id", task_id, "--json").code == 0
    resumed = call("resume", "--json")
    assert resumed.code == 0, resumed.err
    assert resumed.takes[take["take"]]["state"] == "ready"
    assert sandbox.accepted == 1


def test_a_kill_in_the_middle_of_the_post_leaves_an_unsure_take(
    call: CommandLine, sandboxed: Sandboxed
) -> None:
    sandbox = sandboxed("submit hang first=1 seconds=60")
    call.real(sandbox)
    with call.start("generate", COFFEE, *PROMPT, "--yes", "--json") as process:
        assert process.stdout is not None
        while '"submitting"' not in process.stdout.readline():
            assert process.poll() is None
        process.kill()
    after = call("takes", "--json")
    assert [take["state"] for take in after.takes.values()] == ["unsure"]
    assert call("resume", "--json").code == 3
    assert sandbox.accepted <= 1


def test_interrupting_loses_nothing_and_says_so(call: CommandLine, sandboxed: Sandboxed) -> None:
    sandbox = sandboxed(seconds=3)
    call.real(sandbox)
    with call.start("generate", COFFEE, *PROMPT, "--yes", "--json") as process:
        assert process.stdout is not None
        while '"generating"' not in process.stdout.readline():
            assert process.poll() is None
        process.terminate()
        _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "nothing is lost" in err
    resumed = call("resume", "--json")
    assert resumed.code == 0, resumed.err
    assert sandbox.accepted == 1


def test_settings_that_can_not_be_read_send_nothing(
    call: CommandLine, sandboxed: Sandboxed
) -> None:
    sandbox = sandboxed()
    call.real(sandbox)
    (call.home / "settings.toml").write_text("[budget\n")
    ended = call("generate", COFFEE, *PROMPT, "--yes")
    assert ended.code == 2
    assert "settings" in ended.err
    assert sandbox.record()["received"] == []


def test_no_command_but_the_window_imports_qt(call: CommandLine) -> None:
    call.environment["PYTHONVERBOSE"] = "1"
    ended = call("takes", "--sandbox")
    assert ended.code == 0
    assert "import 'hailuo_studio.engine.studio'" in ended.err
    assert "PySide6" not in ended.err
