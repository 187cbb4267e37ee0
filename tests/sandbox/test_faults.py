"""Every fault once, over real HTTP."""

import http.client
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from hailuo_studio.core.errors import SettingsError
from hailuo_studio.sandbox.faults import read_faults
from tests.sandbox.conftest import Start
from tests.sandbox.speaking import SUBMIT, ask, call, request, submit, until_ended, upload


def test_faults_of_a_submit(start: Start) -> None:
    does = [
        "401", "429", "503", "reset-before", "reset-after", "hang", "drip", "html", "truncate",
        "not-json", "body-422", "body-500", "no-id",
    ]  # fmt: skip
    sandbox = start(*(f"submit {do} nth={number} seconds=0.4" for number, do in enumerate(does, 1)))
    where, image = sandbox.address, upload(sandbox.address).json["data"]["url"]

    def post() -> tuple[Any, int]:
        before = sandbox.accepted
        try:
            answer: Any = submit(where, image=image)
        except (ConnectionError, http.client.HTTPException) as error:
            answer = error
        return answer, sandbox.accepted - before

    for code in (401, 429, 503):
        reply, accepted = post()
        assert (reply.status, reply.json["error"]["code"], accepted) == (code, code, 0)
        assert ("retry-after" in reply.headers) == (code != 401)
    for counted in (0, 1):
        error, accepted = post()
        assert isinstance(error, ConnectionResetError)
        assert accepted == counted
    for _ in ("hang", "drip"):
        began = time.monotonic()
        reply, accepted = post()
        assert (reply.json["code"], accepted) == (200, 1)
        assert time.monotonic() - began > 0.3
    page, accepted = post()
    assert (page.status, accepted) == (403, 0)
    assert b"<html>" in page.body
    for _ in ("truncate", "not-json"):
        spoiled, accepted = post()
        with pytest.raises(json.JSONDecodeError):
            _ = spoiled.json
        assert accepted == 1
    for code in (422, 500):
        reply, accepted = post()
        assert (reply.status, reply.json["code"], accepted) == (200, code, 0)
    reply, accepted = post()
    assert (reply.json["data"], accepted) == ({}, 1)
    reply, accepted = post()
    assert accepted == 1
    assert reply.json["data"]["task_id"]


def test_faults_of_a_status(start: Start) -> None:
    sandbox = start(
        "status unknown-state nth=1", "status moderated nth=2", "status failed nth=3",
        "status without-url nth=4", "status 500 nth=5",
    )  # fmt: skip
    task_id = submit(sandbox.address).json["data"]["task_id"]
    assert ask(sandbox.address, task_id).json["data"]["status"] == "MARINATING"
    moderated = ask(sandbox.address, task_id).json["data"]
    assert (moderated["status"], moderated["failCode"]) == ("FAILED", "1026")
    assert ask(sandbox.address, task_id).json["data"]["status"] == "FAILED"
    without = ask(sandbox.address, task_id).json["data"]
    assert without["status"] == "SUCCESS"
    assert "response" not in without
    assert ask(sandbox.address, task_id).status == 500
    assert until_ended(sandbox.address, task_id)["status"] == "SUCCESS"


def test_faults_of_a_result(start: Start) -> None:
    sandbox = start(
        "result expired nth=1", "result cut nth=2 bytes=700", "result page nth=3",
        "result not-a-video nth=4", "result reset-before nth=5",
    )  # fmt: skip
    task_id = submit(sandbox.address).json["data"]["task_id"]
    until_ended(sandbox.address, task_id)
    path = f"/results/{task_id}.mp4"
    assert call(sandbox.address, "GET", path).status == 410
    with pytest.raises(http.client.IncompleteRead) as cut:
        call(sandbox.address, "GET", path)
    assert len(cut.value.partial) == 700
    page = call(sandbox.address, "GET", path)
    assert page.headers["content-type"].startswith("text/html")
    junk = call(sandbox.address, "GET", path)
    assert (junk.status, junk.headers["content-type"]) == (200, "video/mp4")
    assert b"ftyp" not in junk.body
    with pytest.raises(ConnectionResetError):
        call(sandbox.address, "GET", path)
    assert b"ftyp" in call(sandbox.address, "GET", path).body[:32]


def test_faults_of_pictures(start: Start) -> None:
    sandbox = start("upload 500 first=1", "picture 404 first=2")
    assert upload(sandbox.address).status == 500
    link = upload(sandbox.address).json["data"]["url"]
    failed = submit(sandbox.address, image=link).json["data"]["task_id"]
    assert "fetch image" in until_ended(sandbox.address, failed)["failMsg"]
    assert call(sandbox.address, "GET", link.removeprefix(sandbox.address)).status == 404
    assert call(sandbox.address, "GET", link.removeprefix(sandbox.address)).status == 200


def test_a_fault_counts_only_its_own_kind(start: Start) -> None:
    sandbox = start("submit 500 first=1")
    body = request(sandbox.address)
    headers = {"Authorization": "Bearer aio_x"}
    assert ask(sandbox.address, "n1").status == 404
    assert call(sandbox.address, "POST", SUBMIT, body, headers).status == 500
    assert call(sandbox.address, "POST", SUBMIT, body, headers).status == 200


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[[fault]]\non = "nowhere"\ndo = "500"', "`on` is one of"),
        ('[[fault]]\non = "submit"\ndo = "explode"', "`do` is 400 … 599 or one of"),
        ('[[fault]]\non = "submit"\ndo = "42"', "`do` is 400 … 599 or one of"),
        ('[[fault]]\non = "submit"\ndo = "moderated"', "happens to a status only"),
        ('[[fault]]\non = "submit"\ndo = "lost"', "lost does not happen to a submit"),
        ('[[fault]]\non = "callback"\ndo = "500"', "500 does not happen to a callback"),
        ('[[fault]]\non = "submit"\ndo = "500"\nsometimes = 1', "unknown field `sometimes`"),
        ('[[fault]]\non = "submit"\ndo = "500"\nnth = 0', "nth"),
        ('[[fault]]\non = "submit"\ndo = "500"\nnth = "x"', "nth"),
        ('[[fault]]\non = "submit"\ndo = "500"\nnth = 1\nfirst = 2', "at most one of"),
        ('[[faults]]\non = "submit"\ndo = "500"', "unknown field `faults`"),
        ("[[fault", "Expected"),
    ],
)
def test_a_file_with_a_mistake_names_it(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "faults.toml").write_text(text, "utf-8")
    with pytest.raises(SettingsError) as refused:
        read_faults(tmp_path / "faults.toml")
    assert words in refused.value.what


def test_faults_that_come_again_and_again(tmp_path: Path) -> None:
    (tmp_path / "faults.toml").write_text('[[fault]]\non = "status"\ndo = "503"\nevery = 3')
    faults = read_faults(tmp_path / "faults.toml")
    met = [faults.next("status") is not None for _ in range(7)]
    assert met == [False, False, True, False, False, True, False]


def test_a_file_with_a_mistake_starts_nothing(tmp_path: Path) -> None:
    (tmp_path / "faults.toml").write_text("[[fault")
    ended = subprocess.run(
        [sys.executable, "-m", "hailuo_studio.sandbox", "--home", str(tmp_path), "--faults",
         str(tmp_path / "faults.toml")],
        capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("The faults in ")
    assert "Traceback" not in ended.stderr
