"""The contract's endpoints: documented errors, the purse, and real clips."""

import re
from pathlib import Path
from typing import Any

import pytest

from hailuo_studio.media.clip import verify_clip
from tests.media.pictures import encoded, quarters
from tests.sandbox.conftest import Start
from tests.sandbox.speaking import (
    KEY,
    PICTURE,
    SUBMIT,
    TASKS,
    ask,
    call,
    request,
    submit,
    until_ended,
    upload,
)
from tests.servers.sandbox import SHORT_SIDE, SandboxProcess


def error_of(status: int, reply: Any) -> str:
    assert reply.status == status
    error = reply.json["error"]
    assert error["code"] == status
    assert error["type"]
    return str(error["message"])


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "aio_x"}, {"Authorization": "Bearer sk-x"},
                {"Authorization": "Bearer aio_refused"}]
)  # fmt: skip
def test_without_a_key(calm: SandboxProcess, headers: dict[str, str]) -> None:
    before = calm.accepted
    asked = request(calm.address)
    assert error_of(401, call(calm.address, "POST", SUBMIT, asked, headers)) == "Invalid API key"
    assert error_of(401, call(calm.address, "GET", TASKS + "n1", None, headers))
    assert calm.accepted == before


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"prompt": None}, "prompt is required"),
        ({"prompt": "  "}, "prompt is required"),
        ({"prompt": "x" * 2001}, "at most 2000"),
        ({"model": None}, "model is required"),
        ({"model": "hailuo-9"}, "does not exist"),
        ({"image": "data:image/png;base64,xx"}, "must be a URL"),
        ({"duration": 6}, "duration must be a string"),
        ({"duration": "7"}, "6 or 10"),
        ({"resolution": "768p"}, "768P or 1080P"),
        ({"duration": "10", "resolution": "1080P"}, "not available"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_refused(calm: SandboxProcess, changed: dict[str, Any], words: str) -> None:
    before = calm.record()
    assert words in error_of(422, submit(calm.address, **changed))
    after = calm.record()
    assert (after["purse"], after["accepted"]) == (before["purse"], before["accepted"])


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[1]", b'"text"'])
def test_bodies_that_are_no_request(calm: SandboxProcess, body: bytes) -> None:
    reply = call(calm.address, "POST", SUBMIT, body, KEY)
    assert error_of(reply.status, reply)
    assert reply.status in (400, 422)


def test_an_unknown_task(calm: SandboxProcess) -> None:
    assert error_of(404, ask(calm.address, "n0_hailuo")) == "Task not found"
    assert call(calm.address, "GET", "/results/n0_hailuo.mp4").status == 404
    assert call(calm.address, "GET", "/results/..%2Fsandbox.json.mp4").status == 404


def test_from_the_post_to_the_clip(calm: SandboxProcess, tmp_path: Path) -> None:
    purse = calm.record()["purse"]
    reply = submit(calm.address)
    assert reply.status == 200
    assert reply.json["code"] == 200
    assert reply.json["data"]["status"] == "IN_PROGRESS"
    task_id = reply.json["data"]["task_id"]
    assert re.fullmatch(r"n[0-9a-f]+_hailuo", task_id)
    assert calm.record()["purse"] == purse - 30
    data = until_ended(calm.address, task_id)
    assert (data["status"], data["consumed_credits"]) == ("SUCCESS", 30)
    assert data["request"]["prompt"] == "Steam. [Push in]"
    [link] = data["response"]
    clip = call(calm.address, "GET", link.removeprefix(calm.address))
    assert clip.headers["content-type"] == "video/mp4"
    (tmp_path / "clip.mp4").write_bytes(clip.body)
    info = verify_clip(tmp_path / "clip.mp4")
    assert (info.width, info.height, info.fps) == (SHORT_SIDE * 3 // 2, SHORT_SIDE, 25.0)
    assert (info.frames, info.codec) == (150, "h264")


def test_results_come_in_parts_and_by_tag(calm: SandboxProcess) -> None:
    task_id = submit(calm.address).json["data"]["task_id"]
    until_ended(calm.address, task_id)
    path = f"/results/{task_id}.mp4"
    whole = call(calm.address, "GET", path)
    tag = whole.headers["etag"]
    assert not tag.startswith("W/")
    part = call(calm.address, "GET", path, None, {"Range": "bytes=1000-", "If-Range": tag})
    assert (part.status, part.body) == (206, whole.body[1000:])
    size = len(whole.body)
    assert part.headers["content-range"] == f"bytes 1000-{size - 1}/{size}"
    changed = call(calm.address, "GET", path, None, {"Range": "bytes=1000-", "If-Range": '"x"'})
    assert (changed.status, changed.body) == (200, whole.body)
    beyond = call(calm.address, "GET", path, None, {"Range": f"bytes={size + 1}-"})
    assert beyond.status == 416


@pytest.mark.parametrize(
    ("changed", "code", "words"),
    [
        ({"prompt": "nsfw"}, "1026", "moderation"),
        ({"image": "http://127.0.0.1:9/x.jpg"}, "400", "fetch image"),
        ({"image": "http://pictures.example.com/x.jpg"}, "400", "fetch image"),
        ({"image": "https://"}, "400", "fetch image"),
    ],
    ids=["moderated", "no such picture", "not encrypted", "no address"],
)
def test_tasks_that_fail_cost_nothing(
    calm: SandboxProcess, changed: dict[str, str], code: str, words: str
) -> None:
    purse = calm.record()["purse"]
    data = until_ended(calm.address, submit(calm.address, **changed).json["data"]["task_id"])
    assert (data["status"], data["failCode"], data["consumed_credits"]) == ("FAILED", code, 0)
    assert words in data["failMsg"]
    assert calm.record()["purse"] == purse


@pytest.mark.parametrize("size", [(300, 300), (1000, 399)], ids=["small", "wide"])
def test_pictures_the_service_would_not_take(calm: SandboxProcess, size: tuple[int, int]) -> None:
    link = upload(calm.address, encoded(quarters(size))).json["data"]["url"]
    task_id = submit(calm.address, image=link).json["data"]["task_id"]
    data = until_ended(calm.address, task_id)
    assert data["status"] == "FAILED"
    assert data["failMsg"].startswith("Failed to read image: Too ")


def test_a_link_that_leads_to_no_picture(calm: SandboxProcess) -> None:
    page = f"{calm.address}/billing/credits"
    data = until_ended(calm.address, submit(calm.address, image=page).json["data"]["task_id"])
    assert (data["status"], data["failCode"]) == ("FAILED", "400")
    assert "read image" in data["failMsg"]


def test_the_purse_can_be_filled_again(start: Start) -> None:
    sandbox = start()
    submit(sandbox.address)
    assert sandbox.record()["purse"] == 9_970
    assert b"9970 practice credits" in call(sandbox.address, "GET", "/billing/credits").body
    assert call(sandbox.address, "POST", "/billing/credits").status == 303
    assert sandbox.record()["purse"] == 10_000


def test_an_empty_purse(calm: SandboxProcess) -> None:
    poor = {"Authorization": "Bearer aio_empty"}
    reply = call(calm.address, "POST", SUBMIT, request(calm.address), poor)
    assert error_of(402, reply) == "Insufficient credits"


def test_pictures(calm: SandboxProcess) -> None:
    link = upload(calm.address).json["data"]["url"]
    path = link.removeprefix(calm.address)
    assert call(calm.address, "GET", path).body == PICTURE
    assert call(calm.address, "DELETE", "/upload/" + Path(path).name).status == 204
    assert call(calm.address, "GET", path).status == 404
    assert upload(calm.address, b"").status == 400
    assert upload(calm.address, b"<html>not a picture</html>").status == 400
    assert upload(calm.address, PICTURE[: len(PICTURE) // 2]).status == 400
    assert upload(calm.address, field="other").status == 400


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_a_picture_is_served_as_what_it_is(calm: SandboxProcess, format: str) -> None:
    data = encoded(quarters(), format)
    link = upload(calm.address, data).json["data"]["url"]
    served = call(calm.address, "GET", link.removeprefix(calm.address))
    assert (served.headers["content-type"], served.body) == (f"image/{format.lower()}", data)


@pytest.mark.parametrize("format", ["GIF", "TIFF", "AVIF"])
def test_a_picture_the_service_does_not_read_is_refused(calm: SandboxProcess, format: str) -> None:
    refused = upload(calm.address, encoded(quarters(), format))
    assert refused.status == 400
    assert f"{format} is not supported" in refused.json["error"]["message"]


def test_it_listens_on_this_computer_alone(calm: SandboxProcess) -> None:
    assert calm.address.startswith("http://127.0.0.1:")
    page = call(calm.address, "GET", "/billing/credits")
    assert b"practice credits" in page.body
