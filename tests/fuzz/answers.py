"""Answers nobody foresaw: known ones with pieces changed, moved, packed, cut. `from` in the corpus
names where a shape is known from: A the service's documentation, B a public client of it, C sister
sites, D upstreams, E our own rules for reading."""

import copy
import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

IMAGE = "https://pictures.example.com/still"
CLIP = "https://cdn.example.com/out/clip.mp4"
KNOWN: tuple[Any, ...] = tuple(
    json.loads(line)["answer"]
    for line in Path(__file__).with_name("answers.jsonl").read_text(encoding="utf-8").splitlines()
)
# The submitted picture as a host, a proxy or a framework may write it.
IMAGE_SPELT = (
    IMAGE,
    f" {IMAGE}\n",
    "HTTPS://PICTURES.example.com/still",
    "https://pictures.example.com/%73till",
    f"{IMAGE}#top",
    f"{IMAGE}?",
)

WORDS = st.sampled_from(
    [
        "",
        "SUCCESS",
        "failed",
        "queued",
        "1",
        "0",
        "200",
        "422",
        "429",
        *IMAGE_SPELT,
        CLIP,
        "http://cdn.example.com/plain.mp4",
        "https://cdn.example.com/cover.jpg",
        "file:///etc/passwd.mp4",
        "javascript:alert(1).mp4",
        "{",
        '{"resultUrls": ["x"]}',
        json.dumps({"resultUrls": [CLIP]}),
        "[[",
        "\ud83d",
        "https://",
        "https://[",
        "insufficient",
        "Insufficient credits",
        "\x00",
        "9" * 400,
        "[" * 3000,
    ]
)
NUMBERS = st.sampled_from([-1, 0, 1, 2, 30, 200, 400, 402, 422, 429, 500, 10**30, 1e308, -0.5])
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.floats() | WORDS | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS | st.text(max_size=6), inner),
    max_leaves=6,
)
NAMES = st.sampled_from(
    [
        "data",
        "task_id",
        "taskId",
        "workId",
        "id",
        "status",
        "state",
        "type",
        "error",
        "code",
        "msg",
        "message",
        "success",
        "detail",
        "output",
        "result",
        "response",
        "response_data",
        "resultJson",
        "resultUrls",
        "result_urls",
        "urls",
        "url",
        "videos",
        "video_url",
        "image",
        "request",
        "input",
        "params",
        "consumed_credits",
        "failMsg",
        "failCode",
        "base_resp",
        "deep",
    ]
)
STATUSES = st.sampled_from(
    [200, 201, 202, 204, 302, 400, 401, 402, 403, 404, 409, 418, 422, 429, 500, 502, 503, 504]
)


def _places(value: Any) -> list[Any]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    here = [value] if isinstance(value, dict) else []
    return here + [place for one in inner for place in _places(one)]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    answer = copy.deepcopy(draw(st.sampled_from(KNOWN)))
    for _ in range(draw(st.integers(0, 4))):
        where = draw(st.sampled_from(_places(answer)))
        name = draw(NAMES | st.sampled_from(sorted(where) or ["data"]))
        match draw(st.integers(0, 5)):
            case 0:
                where.pop(name, None)
            case 1:
                where[name] = json.dumps(where.get(name))
            case 2:
                where[name] = [copy.deepcopy(where.get(name))]
            case 3:
                where[name] = copy.deepcopy(draw(st.sampled_from(KNOWN)))
            case _:
                where[name] = draw(VALUES)
    text = json.dumps(answer, ensure_ascii=draw(st.booleans()))
    match draw(st.integers(0, 19)):
        case 0:
            return text[: draw(st.integers(0, len(text)))]
        case 1:
            at = draw(st.integers(0, len(text)))
            return text[:at] + draw(st.text(max_size=4)) + text[at + 1 :]
        case 2:
            return f"<html>{text}</html>"
    return text
