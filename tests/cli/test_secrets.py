"""A marked key through every fault: the service throws it back in all it says, the program is
killed and crashes, and still no file and no line of output holds it."""

import base64
import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.cli.conftest import COFFEE, CommandLine, Ended
from tests.servers.sandbox import SandboxProcess

MARKED = "aio_marked+7/Xq0-never/written"
LOOK_EVERY = 0.05
PROMPT = "[Push in] the secret garden behind the shop."
Send = tuple[int, bytes, dict[str, str]]


def said(key: str) -> str:
    return json.dumps(f"the header was {key}")


SUBMIT: tuple[Callable[[str], Send], ...] = (
    lambda key: (401, f'{{"error":{{"code":401,"message":{said(key)}}}}}'.encode(), {}),
    lambda key: (403, f"<html><pre>Authorization: {key}</pre></html>".encode(), {}),
    lambda key: (402, f'{{"code":402,"msg":{said(key)}}}'.encode(), {"X-Key": key}),
    lambda key: (422, f'{{"error":{{"message":{said(key)}}}}}'.encode(), {}),
    lambda key: (200, f'{{"code":422,"msg":{said(key)}}}'.encode(), {}),
    lambda key: (500, f"Traceback: headers = {{'Authorization': '{key}'}}".encode(), {}),
    lambda key: (200, f'{{"data":{{"echo":{said(key)}'.encode(), {}),
    lambda key: (200, f'{{"data":{{"state":"queued","echo":{said(key)}}}}}'.encode(), {}),
    lambda key: (429, f'{{"error":{{"code":429,"message":{said(key)}}}}}'.encode(), {}),
)
STATUS: tuple[Callable[[str], Send], ...] = (
    lambda key: (401, f'{{"error":{{"message":{said(key)}}}}}'.encode(), {}),
    lambda key: (200, f'{{"data":{{"status":"odd {key}"}}}}'.encode(), {}),
    lambda key: (
        200,
        f'{{"data":{{"status":"FAILED","failMsg":{said(key)},"request":{{"h":{said(key)}}}}}}}'.encode(),
        {},
    ),
)


class Echo(ThreadingHTTPServer):
    """Answers a POST with the next of SUBMIT, then accepts; asked for a task, with the next of
    STATUS. Everything it says holds the Authorization it was sent."""

    daemon_threads = True

    def __init__(self, redirect: str = "") -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.redirect = redirect
        self.submits = 0
        self.asks = 0
        self.heard: list[str | None] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def reply(self, method: str, path: str, key: str) -> Send:
        if self.redirect:
            return 302, b"", {"Location": self.redirect + path}
        if method == "POST":
            self.submits += 1
            if self.submits <= len(SUBMIT):
                return SUBMIT[self.submits - 1](key)
            return (
                200,
                f'{{"data":{{"task_id":"t{self.submits}"}},"echo":{said(key)}}}'.encode(),
                {},
            )
        self.asks += 1
        return STATUS[min(self.asks, len(STATUS)) - 1](key)


class Handler(BaseHTTPRequestHandler):
    server: Echo

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        key = self.headers.get("Authorization")
        self.server.heard.append(key)
        status, body, headers = self.server.reply(self.command, self.path, key or "")
        self.send_response(status)
        for name, value in ({"Content-Length": str(len(body))} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the screen."""


@pytest.fixture
def echo() -> Iterator[Callable[..., Echo]]:
    started: list[Echo] = []

    def start(redirect: str = "") -> Echo:
        started.append(Echo(redirect))
        return started[-1]

    yield start
    for server in started:
        server.shutdown()
        server.server_close()


@pytest.fixture
def marked(call: CommandLine, tmp_path: Path) -> CommandLine:
    (tmp_path / "temporary").mkdir()
    call.environment |= {"TMPDIR": str(tmp_path / "temporary"), "PYTHONFAULTHANDLER": ""}
    return call


def point(call: CommandLine, service: str, pictures: SandboxProcess) -> None:
    call.real(pictures)
    call.environment |= {"HAILUO_STUDIO_API_URL": service, "HAILUO_STUDIO_API_KEY": MARKED}


def spellings(key: str) -> dict[str, bytes]:
    """As it is, and as encoders write it."""
    return {
        "plain": key.encode(),
        "escaped": key.replace("/", "\\/").encode(),
        "quoted": urllib.parse.quote(key, safe="").encode(),
        "base64": base64.b64encode(key.encode())[:-4],
        "utf-16": key.encode("utf-16-le"),
        "a piece": key[4:].encode(),
    }


def in_the_window(marked: CommandLine, service: Echo) -> tuple[str, str]:
    """The window sends what waits; all that it printed."""
    before = service.submits
    marked.environment |= {"QT_QPA_PLATFORM": "offscreen"}
    with marked.start() as process:
        while service.submits == before:
            assert process.poll() is None
            time.sleep(LOOK_EVERY)
        process.terminate()
        return process.communicate(timeout=60)


def found_in(folder: Path, texts: dict[str, str]) -> list[str]:
    """Where the marked key stands."""
    data = {name: text.encode() for name, text in texts.items()}
    data |= {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    return [
        f"{name}: {how}"
        for name, held in data.items()
        for how, spelt in spellings(MARKED).items()
        if spelt in held
    ]


def ledger_words(home: Path) -> str:
    with sqlite3.connect(home / "ledger.sqlite3") as db:
        return " ".join(str(row) for row in db.execute("SELECT words, raw FROM attempts"))


def test_no_byte_written_holds_the_key(
    marked: CommandLine,
    echo: Callable[..., Echo],
    sandboxed: Callable[..., SandboxProcess],
    tmp_path: Path,
) -> None:
    pictures = sandboxed(seconds=0.2)
    service = echo()
    point(marked, service.address, pictures)
    told: dict[str, str] = {}

    def keep(name: str, ended: Ended) -> Ended:
        told[f"{name} out"], told[f"{name} err"] = ended.out, ended.err
        return ended

    wanted = ("generate", COFFEE, "--prompt", PROMPT, "--yes", "--json", "--again")
    for number in range(len(SUBMIT)):
        keep(f"generate {number}", marked(*wanted))
    assert service.submits >= len(SUBMIT)
    keep("accepted", marked(*wanted, "--takes", 2))
    keep("resume", marked("resume", "--json"))
    unsure = [t for t, e in keep("takes", marked("takes", "--json")).takes.items()
              if e["state"] == "unsure"]  # fmt: skip
    assert unsure
    keep("resolve", marked("resolve", unsure[0], "--resend"))
    window = in_the_window(marked, service)
    told["window out"], told["window err"] = window
    keep("not the task", marked("resolve", unsure[-1], "--task-id", "t-nobodys"))
    keep("wrong", marked("generate", COFFEE, "--prompt", PROMPT, "--mode", MARKED[4:8], "--yes"))

    # A real clip, with its sidecar and its recipe, and an export of its ledger.
    point(marked, pictures.address, pictures)
    done = keep("clip", marked(*wanted, "--out", tmp_path / "home" / "out"))
    assert done.summary["ready"] == 1
    keep("ledger", marked("ledger", "--json"))
    (tmp_path / "home" / "ledger.csv").write_text(keep("csv", marked("ledger", "--csv")).out)
    keep("doctor", marked("doctor"))
    report = keep("report", marked("doctor", "--report"))
    assert "## Takes" in report.out

    # The test can see a key: the fault's own words were kept, without it.
    assert "[secret]" in ledger_words(tmp_path / "home")
    assert f"Bearer {MARKED}" in service.heard
    assert found_in(tmp_path / "home", told) == []
    assert found_in(tmp_path / "temporary", {}) == []


def test_a_crash_writes_no_key(
    marked: CommandLine, sandboxed: Callable[..., SandboxProcess], tmp_path: Path
) -> None:
    pictures = sandboxed("submit hang seconds=60")
    point(marked, pictures.address, pictures)
    with marked.start("generate", COFFEE, "--prompt", PROMPT, "--yes") as process:
        try:
            while not pictures.record()["accepted"]:
                assert process.poll() is None
                time.sleep(LOOK_EVERY)
        finally:
            process.send_signal(signal.SIGSEGV)
            out, err = process.communicate(timeout=30)
    crash = (tmp_path / "home" / "logs" / "crashes.log").read_text()
    assert "Segmentation fault" in crash
    assert found_in(tmp_path / "home", {"out": out, "err": err}) == []
    report = marked("doctor", "--report").out
    assert "Segmentation fault" in report
    assert "asyncio" in report


def test_a_redirect_takes_the_key_nowhere(
    marked: CommandLine, echo: Callable[..., Echo], sandboxed: Callable[..., SandboxProcess]
) -> None:
    elsewhere = echo()
    service = echo(redirect=elsewhere.address)
    point(marked, service.address, sandboxed())
    ended = marked("generate", COFFEE, "--prompt", PROMPT, "--yes", "--json")
    assert f"Bearer {MARKED}" in service.heard
    assert elsewhere.heard == []
    assert ended.code == 3


@pytest.mark.parametrize("url", ["http://example.com", "http://10.0.0.1:8000", "ftp://127.0.0.1"])
def test_a_service_that_is_not_https_is_refused(
    marked: CommandLine, sandboxed: Callable[..., SandboxProcess], url: str
) -> None:
    point(marked, url, sandboxed())
    ended = marked("generate", COFFEE, "--prompt", PROMPT, "--yes")
    assert ended.code == 2
    assert "https" in ended.err


def test_the_report_tells_nothing_of_the_user(
    marked: CommandLine, sandboxed: Callable[..., SandboxProcess], tmp_path: Path
) -> None:
    pictures = sandboxed("status moderated")
    point(marked, pictures.address, pictures)
    folder = tmp_path / "Spring campaign"
    folder.mkdir()
    still = folder / "unreleased mug.png"
    still.write_bytes(COFFEE.read_bytes())
    ended = marked("generate", still, "--prompt", PROMPT, "--yes", "--json")
    assert ended.summary["failed"] == 1
    log = tmp_path / "home" / "logs" / "hailuo-studio.log"
    log.write_text(
        log.read_text()
        + f'File "{os.fspath(tmp_path)}/lib/site-packages/httpx/_client.py", line 9\n'
        + f"opening {still}\n'{folder}/other mug.png' is gone, see https://u:p@h.example/a?sig=1\n"
        + "C:\\Users\\somebody\\Pictures\\x.png and ~/Pictures/y.png\n"
    )
    report = marked("doctor", "--report").out
    for private in (
        "mug",
        "campaign",
        "garden",
        str(tmp_path),
        "sig=1",
        "u:p",
        "somebody",
        "y.png",
    ):
        assert private not in report, private
    assert "failed moderated standard/6/768P" in report
    assert "site-packages/httpx/_client.py" in report
    assert "1 failed" in report


def test_a_key_on_the_command_line_is_no_option(marked: CommandLine) -> None:
    """It would stand in the list of processes and in the shell's history."""
    ended = subprocess.run(
        [sys.executable, "-m", "hailuo_studio", "generate", "--help"],
        env=marked.environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "key" not in ended.stdout.casefold()
