"""Answers nobody foresaw: whatever is changed in a known one, reading it ends in a value or in one
of our errors, never in a result that is none."""

import copy
import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hailuo_studio.api.answers import KEPT, read_submit, read_task
from hailuo_studio.core.errors import AskError, Refused, Unanswered
from hailuo_studio.core.task import Progress

IMAGE = "https://pictures.example.com/still"
CLIP = "https://cdn.example.com/clip.mp4"
KNOWN: list[dict[str, Any]] = [
    {"code": 200, "message": "success", "data": {"task_id": "n51", "status": "IN_PROGRESS"}},
    {"id": "task_1", "status": "pending", "model": "hailuo-2-3", "created_at": 1760000000},
    {"error": {"code": 401, "message": "Invalid API key", "type": "authentication_error"}},
    {"code": 422, "msg": "image is required"},
    {
        "code": 200,
        "data": {
            "status": "SUCCESS",
            "request": {"prompt": "Steam.", "image": IMAGE},
            "response": [CLIP],
            "consumed_credits": 30,
        },
    },
    {
        "code": 200,
        "data": {
            "state": "success",
            "param": json.dumps({"input": {"image_url": IMAGE}}),
            "resultJson": json.dumps({"resultUrls": [CLIP]}),
            "failCode": None,
        },
    },
    {"status": "completed", "output": {"video_url": CLIP, "cover": IMAGE}},
    {"data": {"status": 1, "videos": [{"url": CLIP}], "result": {"url": IMAGE}}},
]
WORDS = st.sampled_from(
    ["", "SUCCESS", "failed", "1", "0", IMAGE, CLIP, "{", '{"resultUrls": ["x"]}', "[[", "\ud83d",
     "https://", "https://[", "insufficient", "\x00", "9" * 400, "[" * 3000]
)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS | st.text(max_size=6), inner),
    max_leaves=6,
)
NAMES = st.sampled_from(
    ["data", "task_id", "id", "status", "state", "type", "error", "code", "msg", "success",
     "output", "result", "response", "resultJson", "urls", "videos", "video_url", "request",
     "consumed_credits", "failMsg", "failCode", "message", "workId", "deep"]
)  # fmt: skip


def _places(value: Any) -> list[Any]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    here = [value] if isinstance(value, dict) else []
    return here + [place for one in inner for place in _places(one)]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    answer = copy.deepcopy(draw(st.sampled_from(KNOWN)))
    for _ in range(draw(st.integers(0, 4))):
        where = draw(st.sampled_from(_places(answer)))
        where[draw(NAMES | st.sampled_from(sorted(where) or ["data"]))] = draw(VALUES)
    text = json.dumps(answer)
    return text[: draw(st.integers(0, len(text)))] if draw(st.integers(0, 9)) == 0 else text


STATUSES = st.sampled_from([200, 201, 204, 302, 400, 402, 404, 429, 500, 502])


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(status=STATUSES, text=mutated())
def test_any_answer_about_a_task(status: int, text: str) -> None:
    try:
        report = read_task(status, text, IMAGE)
    except AskError as error:
        str(error).encode()
        return
    assert report.url != IMAGE
    assert report.url is None or (report.progress is Progress.DONE and status < 400)
    assert len(report.raw.encode()) <= KEPT
    told = (report.url, report.words, report.code, report.echo_prompt, report.state_word)
    assert all(one is None or one.encode() is not None for one in told)
    assert report.charged is None or report.charged >= 0


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(status=STATUSES, text=mutated())
def test_any_answer_to_a_post(status: int, text: str) -> None:
    try:
        accepted = read_submit(status, text)
    except (Refused, Unanswered) as error:
        str(error).encode()
        return
    assert accepted.task_id.strip() == accepted.task_id != ""
    assert accepted.task_id.encode()
