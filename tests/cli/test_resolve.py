"""`resolve`: was it charged? As a script asks it, and as a person at a terminal answers it."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.cli.conftest import COFFEE, CommandLine
from tests.servers.sandbox import SandboxProcess

Sandboxed = Callable[..., SandboxProcess]


@pytest.fixture
def unsure(call: CommandLine, sandboxed: Sandboxed) -> tuple[str, SandboxProcess]:
    """A take whose POST was accepted, which nobody knows."""
    sandbox = sandboxed("submit truncate first=1")
    call.real(sandbox)
    ended = call("generate", COFFEE, "--prompt", "Steam rises.", "--yes", "--json")
    assert ended.code == 3
    return next(iter(ended.takes)), sandbox


def test_without_an_option_it_shows_what_is_known(
    call: CommandLine, unsure: tuple[str, SandboxProcess]
) -> None:
    take, sandbox = unsure
    shown = call("resolve", take, "--json")
    assert shown.code == 3
    event = shown.events[0]
    assert event["event"] == "unsure"
    assert event["request"]["prompt"] == "Steam rises."
    assert event["service"] == sandbox.address
    assert event["credits"] == {"estimate": [30, 30], "reserve": 30}
    assert '"task_id"' in event["answer"]
    words = call("resolve", take)
    assert "Steam rises." in words.out
    assert "30 stay reserved" in words.out
    assert call("takes", "--json").takes[take]["state"] == "unsure"


def test_two_balances_are_compared_and_change_nothing(
    call: CommandLine, unsure: tuple[str, SandboxProcess]
) -> None:
    take, _ = unsure
    told = call("resolve", take, "--balance-before", 500, "--balance-now", 470)
    assert told.code == 3
    assert "30 missing: the take was charged." in told.out
    early = call("resolve", take, "--balance-before", 500, "--balance-now", 500, "--json")
    assert early.events[0]["says"] == "can't tell"
    odd = call("resolve", take, "--balance-before", 500, "--balance-now", 483)
    assert "something else spends on this account" in odd.out
    assert call("resolve", take, "--json").events[0]["balance_before"] == 500
    assert call("resolve", take, "--balance-before", 500).code == 2


def test_a_wrong_task_id_is_taken_away_again(
    call: CommandLine, unsure: tuple[str, SandboxProcess]
) -> None:
    take, sandbox = unsure
    task = sandbox.record()["accepted"][0]["task_id"]
    attached = call("resolve", take, "--task-id", task)
    assert attached.code == 0
    assert "--detach" in attached.out
    detached = call("resolve", take, "--detach", "--json")
    assert detached.code == 0
    assert detached.takes[take]["state"] == "unsure"
    assert detached.takes[take]["task_id"] is None
    assert call("resolve", take, "--detach").code == 2


@pytest.mark.parametrize(("answer", "state"), [("n", "cancelled"), ("l", "unsure")])
def test_a_person_at_a_terminal_is_asked(
    call: CommandLine, unsure: tuple[str, SandboxProcess], answer: str, state: str
) -> None:
    take, _ = unsure
    terminal, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            [sys.executable, "-m", "hailuo_studio", "resolve", take],
            env=call.environment, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True,
        ) as process:  # fmt: skip
            os.write(terminal, f"{answer}\n".encode())
            _, err = process.communicate(timeout=60)
    finally:
        os.close(terminal)
        os.close(theirs)
    assert "30 credits" in err
    assert call("takes", "--json").takes[take]["state"] == state
