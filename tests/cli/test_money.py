"""Ceilings, like failures and the ledger, on the command line."""

import csv
import io
import json
from collections.abc import Callable

from tests.cli.conftest import COFFEE, CommandLine
from tests.servers.sandbox import SandboxProcess

Sandboxed = Callable[..., SandboxProcess]
PROMPT = ("--prompt", "Steam rises. [Push in]")


def test_like_failures_stop_the_call_and_it_says_so(
    call: CommandLine, sandboxed: Sandboxed
) -> None:
    call.real(sandboxed("submit 422"))
    ended = call("generate", COFFEE, *PROMPT, "--takes", "8", "--yes", "--json")
    assert ended.code == 1
    assert "takes in a row failed the same way" in ended.err
    states = [take["state"] for take in ended.takes.values()]
    assert set(states) == {"failed", "cancelled"}
    # One more may have been on its way when the third was refused.
    assert states.count("failed") in (3, 4)


def test_what_waited_after_like_failures_is_resumed_on_purpose(
    call: CommandLine, sandboxed: Sandboxed
) -> None:
    sandbox = sandboxed("submit no-id first=3")
    call.real(sandbox)
    ended = call("generate", COFFEE, *PROMPT, "--takes", "6", "--yes", "--json", "--keep-queued")
    assert ended.code == 3
    states = [take["state"] for take in ended.takes.values()]
    assert states.count("unsure") == 3
    assert "queued" in states
    resumed = call("resume", "--json")
    assert resumed.code == 3
    states = [take["state"] for take in resumed.takes.values()]
    assert set(states) == {"unsure", "ready"}
    assert sandbox.accepted == 6


def test_an_order_over_what_is_left_today_is_not_sent(
    call: CommandLine, sandboxed: Sandboxed
) -> None:
    sandbox = sandboxed()
    call.real(sandbox, day=65)
    first = call("generate", COFFEE, *PROMPT, "--yes", "--json")
    assert first.code == 0
    second = call("generate", COFFEE, *PROMPT, "--takes", "2", "--again", "--yes", "--json")
    assert second.code == 4
    assert sandbox.accepted == 1


def test_the_ledger_lists_adds_up_and_is_given_as_csv(call: CommandLine) -> None:
    worked = call("generate", COFFEE, *PROMPT, "--takes", "2", "--sandbox", "--yes")
    assert worked.code == 0, worked.err
    ended = call("ledger", "--sandbox", "--json")
    assert ended.code == 0
    entries = [event for event in ended.events if event["event"] == "entry"]
    assert [entry["credits"]["charged"] for entry in entries] == [30, 30]
    assert ended.summary["credits"] == {
        "counted": 60,
        "charged": 60,
        "possibly": 0,
        "reserved": 0,
    }
    assert ended.summary["clips"] == {"kept": 0, "rejected": 0, "undecided": 2}
    by = call("ledger", "--by", "project", "--sandbox", "--json")
    (group,) = [event for event in by.events if event["event"] == "group"]
    assert (group["title"], group["takes"]) == ("First project", 2)
    words = call("ledger", "--by", "shot", "--sandbox")
    assert "2 takes: 60 credits counted, 0 reserved." in words.out
    ended = call("ledger", "--csv", "--sandbox")
    assert ended.code == 0
    lines = list(csv.DictReader(io.StringIO(ended.out)))
    assert [line["counted"] for line in lines] == ["30", "30"]
    assert str(call.home) not in ended.out
    assert call("ledger", "--csv", "--json", "--sandbox").code == 2


def test_a_ledger_without_takes_is_no_error(call: CommandLine) -> None:
    ended = call("ledger", "--json", "--sandbox")
    assert ended.code == 0
    assert [json.loads(line)["event"] for line in ended.out.splitlines()] == ["summary"]
