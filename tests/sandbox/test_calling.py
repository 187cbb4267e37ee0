"""The sandbox calls back over real HTTP when a task is done, with every fault once."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.sandbox.conftest import Start
from tests.sandbox.speaking import ask, submit, until_ended


class Ear(ThreadingHTTPServer):
    """Writes down what is posted; gives a challenge back unless `deaf`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.deaf = False
        self.posted: list[bytes] = []
        self._more = threading.Condition()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/callback/T"

    def hear(self, body: bytes) -> None:
        with self._more:
            self.posted.append(body)
            self._more.notify_all()

    def until(self, count: int) -> list[bytes]:
        """What was posted, once it is so much."""
        with self._more:
            assert self._more.wait_for(lambda: len(self.posted) >= count, 20)
            return list(self.posted)


class Handler(BaseHTTPRequestHandler):
    server: Ear

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        answer = b"{}" if self.server.deaf else body
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
        self.server.hear(body)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def ear() -> Iterator[Ear]:
    found = Ear()
    thread = threading.Thread(target=found.serve_forever)
    thread.start()
    yield found
    found.shutdown()
    thread.join()
    found.server_close()


def word(body: bytes) -> str:
    return str(json.loads(body)["data"]["status"])


def test_it_calls_when_the_task_is_done(start: Start, ear: Ear) -> None:
    sandbox = start(seconds=0.5)
    task_id = submit(sandbox.address, callback_url=ear.url).json["data"]["task_id"]
    (body,) = ear.until(1)
    assert json.loads(body)["data"] == {"task_id": task_id, "status": "SUCCESS"}
    assert ask(sandbox.address, task_id).json["data"]["status"] == "SUCCESS"


def test_it_calls_for_a_failed_task_too(start: Start, ear: Ear) -> None:
    sandbox = start()
    submit(sandbox.address, prompt="gore", callback_url=ear.url)
    assert word(ear.until(1)[0]) == "FAILED"


def test_an_address_that_is_none_is_refused(start: Start) -> None:
    sandbox = start()
    reply = submit(sandbox.address, callback_url="mug")
    assert (reply.status, sandbox.accepted) == (422, 0)


def test_faults_of_a_call(start: Start, ear: Ear) -> None:
    does = ("lost", "garbage", "twice", "too-early", "challenge", "late")
    sandbox = start(
        *(f"callback {do} nth={number} seconds=0.3" for number, do in enumerate(does, 1))
    )

    def posted(count: int) -> list[bytes]:
        ear.posted.clear()
        task_id = submit(sandbox.address, callback_url=ear.url).json["data"]["task_id"]
        until_ended(sandbox.address, task_id)
        return ear.until(count)

    assert posted(0) == []
    assert posted(1) == [b'{"code": 200, "data": [[[[']
    assert list(map(word, posted(2))) == ["SUCCESS"] * 2
    assert word(posted(1)[0]) == "SUCCESS"
    challenge, news = posted(2)
    assert set(json.loads(challenge)) == {"challenge"}
    assert word(news) == "SUCCESS"
    assert word(posted(1)[0]) == "SUCCESS"


def test_a_challenge_that_is_not_given_back_ends_the_calls(start: Start, ear: Ear) -> None:
    sandbox = start("callback challenge nth=1")
    ear.deaf = True
    for _ in range(2):
        task_id = submit(sandbox.address, callback_url=ear.url).json["data"]["task_id"]
        until_ended(sandbox.address, task_id)
    # The second task's call is the second post: the first task's never came.
    challenge, news = ear.until(2)
    assert "challenge" in json.loads(challenge)
    assert json.loads(news)["data"]["task_id"] == task_id
