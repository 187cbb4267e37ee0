"""What an answer about a task means, in every known shape. An id names the source: [A] the
service's documentation, [B] a public client, [C] sister sites, [D] upstreams, [E] our rule."""

import itertools
import json
from typing import Any

import pytest

from hailuo_studio.api.answers import KEPT, read_task
from hailuo_studio.core.errors import AskError
from hailuo_studio.core.task import Progress, TaskReport

CLIP = "https://cdn.example.com/out/clip.mp4"
OTHER = "https://cdn.example.com/out/other.mp4"
IMAGE = "https://pictures.example.com/still.jpg"
RUNNING, DONE, FAILED = Progress.RUNNING, Progress.DONE, Progress.FAILED


def read(body: Any, status: int = 200, image: str | None = IMAGE) -> TaskReport:
    return read_task(status, body if isinstance(body, str) else json.dumps(body), image)


def finished(**data: Any) -> TaskReport:
    return read({"code": 200, "message": "success", "data": {"status": "SUCCESS"} | data})


KIE = {
    "taskId": "n51",
    "model": "hailuo/2-3-image-to-video-pro",
    "state": "success",
    "param": json.dumps({"input": {"prompt": "Steam rises.", "image_url": IMAGE}}),
    "resultJson": json.dumps({"resultUrls": [CLIP]}),
    "failCode": None,
    "failMsg": None,
    "costTime": 98,
}
SISTER = {
    "task_id": "n51_hailuo",
    "status": "SUCCESS",
    "request": {"prompt": "Steam rises.", "image": IMAGE, "duration": "6"},
    "response": [CLIP],
    "consumed_credits": 30,
}


@pytest.mark.parametrize(
    ("body", "progress"),
    [
        pytest.param(
            {"code": 200, "message": "success", "data": SISTER}, DONE, id="[C] a finished task"
        ),
        pytest.param({"code": 200, "message": "success", "data": KIE}, DONE, id="[D] kie.ai"),
        pytest.param(
            {"id": "t", "status": "completed", "output": {"video_url": CLIP}}, DONE, id="[A] root"
        ),
        pytest.param(
            {"status": 200, "data": {"status": "SUCCESS", "video_url": CLIP}},
            DONE,
            id="[E] a root status like HTTP's",
        ),
        pytest.param({"data": {"status": "IN_PROGRESS"}}, RUNNING, id="[A] IN_PROGRESS"),
        pytest.param({"data": {"status": "pending"}}, RUNNING, id="[A] pending"),
        pytest.param({"data": {"type": "completed", "video_url": CLIP}}, DONE, id="[A] type"),
        pytest.param({"data": {"state": "success", "video_url": CLIP}}, DONE, id="[D] state"),
        pytest.param(
            {"data": {"type": "video", "state": "success", "video_url": CLIP}},
            DONE,
            id="[E] type names the medium",
        ),
        pytest.param({"data": {"status": 0}}, RUNNING, id="[C] number 0"),
        pytest.param({"data": {"status": 1, "video_url": CLIP}}, DONE, id="[C] 1 with a link"),
        pytest.param({"data": {"status": "1", "video_url": CLIP}}, DONE, id="[C] 1 as text"),
        pytest.param({"data": {"status": 1}}, RUNNING, id="[C] 1 without a link"),
        pytest.param({"data": {"status": 2, "video_url": CLIP}}, RUNNING, id="[E] another number"),
        pytest.param(
            {"code": 200, "message": "success", "data": {"task_id": "n"}},
            RUNNING,
            id="[E] code and message speak of the query",
        ),
        pytest.param({"data": {"status": "MARINATING"}}, RUNNING, id="[E] an unknown word"),
        pytest.param({"data": {"status": "FAILED"}}, FAILED, id="[A] failed"),
        pytest.param(
            {"code": 501, "msg": "failed", "data": {"state": "fail"}}, FAILED, id="[D] code 501"
        ),
        pytest.param(
            {"data": {"status": "SUCCESS", "video_url": CLIP}, "error": {"code": 0, "message": ""}},
            DONE,
            id="[E] an empty error object",
        ),
        pytest.param(
            {"data": {"status": "SUCCESS", "video_url": CLIP}, "error": None}, DONE, id="[E] null"
        ),
        pytest.param(
            {"data": {"status": "SUCCESS", "video_url": CLIP}, "success": True}, DONE, id="[E] true"
        ),
        pytest.param({"data": [{"status": "SUCCESS", "video_url": CLIP}]}, DONE, id="[E] a list"),
        pytest.param(
            {"status": "success", "data": {"task_id": "n51", "progress": 40}},
            RUNNING,
            id="[E] success of the query, no link yet",
        ),
        pytest.param(
            {"status": "success", "data": {"task_id": "n51", "video_url": CLIP}},
            DONE,
            id="[E] success of the query, with a link",
        ),
        pytest.param({"id": "n51", "status": "fail"}, FAILED, id="[E] fail beside the task's id"),
        pytest.param(
            {"id": "n51", "status": "failed", "error": {"code": 500, "message": "internal"}},
            FAILED,
            id="[E] failed beside the task's id and an error",
        ),
        pytest.param(
            {"status": "error", "data": {"task_id": "n51"}}, FAILED, id="[E] error of a named task"
        ),
    ],
)
def test_shapes(body: Any, progress: Progress) -> None:
    report = read(body)
    assert report.progress is progress
    assert report.url == (CLIP if progress is DONE else None)
    assert json.loads(report.raw) == body


def test_what_a_finished_task_tells() -> None:
    report = read({"code": 200, "message": "success", "data": SISTER})
    assert (report.charged, report.echo_prompt, report.echo_image) == (30, "Steam rises.", IMAGE)
    assert (report.words, report.code) == ("", "")
    kie = read({"code": 200, "data": KIE})
    assert (kie.echo_prompt, kie.echo_image) == ("Steam rises.", IMAGE)


WORDS = {
    DONE: "COMPLETED COMPLETE SUCCESS SUCCEEDED SUCCEED FINISHED DONE",
    FAILED: "FAILED FAIL FAILURE ERROR CANCELED CANCELLED EXPIRED TIMEOUT REJECTED",
    RUNNING: "IN_PROGRESS PENDING WAITING QUEUING QUEUED GENERATING PROCESSING RUNNING",
}


@pytest.mark.parametrize(
    ("word", "progress"),
    [(word, progress) for progress, words in WORDS.items() for word in words.split()],
)
@pytest.mark.parametrize("written", [str.upper, str.lower, str.title], ids=lambda f: f.__name__)
def test_words_in_any_case(word: str, progress: Progress, written: Any) -> None:
    report = read({"data": {"status": written(word), "video_url": CLIP}})
    assert report.progress is progress
    assert report.state_word == word


@pytest.mark.parametrize("written", ["in progress", "In-Progress", " IN PROGRESS "])
def test_blanks_and_hyphens_are_underscores(written: str) -> None:
    assert read({"data": {"status": written}}).state_word == "IN_PROGRESS"


# Every place a link is known to stand, the most probable first.
PLACES: list[tuple[str, dict[str, Any]]] = [
    ("[B] data.output.video_url", {"output": {"video_url": CLIP, "url": OTHER}}),
    ("[B] data.video_url", {"video_url": CLIP}),
    ("[E] data.output", {"output": CLIP}),
    ("[E] data.output.url", {"output": {"url": CLIP}}),
    ("[E] data.result.video_url", {"result": {"video_url": CLIP, "url": OTHER}}),
    ("[E] data.result", {"result": CLIP}),
    ("[E] data.result.url", {"result": {"url": CLIP}}),
    ("[C] data.response[]", {"response": [CLIP, OTHER]}),
    ("[C] data.response_data[]", {"response_data": [CLIP]}),
    ("[D] data.resultJson as text", {"resultJson": json.dumps({"resultUrls": [CLIP]})}),
    ("[D] data.resultJson as an object", {"resultJson": {"resultUrls": [CLIP]}}),
    ("[E] data.result_urls[]", {"result_urls": [CLIP]}),
    ("[D] data.resultUrls[]", {"resultUrls": [CLIP]}),
    ("[E] data.videos[].url", {"videos": [{"cover": IMAGE, "url": CLIP}]}),
    ("[E] data.urls[]", {"urls": [CLIP]}),
    ("[E] the walk", {"deep": {"down": [{"anywhere": CLIP}]}}),
]
ORDER = [0, 1, 2, 4, 5, 7, 8, 9, 11, 12, 13, 14, 15]  # places that can stand side by side


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in PLACES])
def test_every_place_of_a_link(data: dict[str, Any]) -> None:
    assert finished(**data).url == CLIP
    assert read({"status": "completed"} | data).url == CLIP


def _elsewhere(value: Any) -> Any:
    return json.loads(json.dumps(value).replace(CLIP, OTHER))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(a, b, id=f"{PLACES[a][0]} before {PLACES[b][0]}")
        for a, b in itertools.pairwise(ORDER)
        if set(PLACES[a][1]).isdisjoint(PLACES[b][1])
    ],
)
def test_places_are_looked_at_in_order(first: int, second: int) -> None:
    data = _elsewhere(PLACES[second][1]) | PLACES[first][1]
    assert finished(**data).url == CLIP


@pytest.mark.parametrize("ending", [".mp4", ".MP4", ".mov", ".webm", ".mp4?sig=a%2Fb&x=1"])
def test_the_walk_knows_videos_by_their_ending(ending: str) -> None:
    link = "https://cdn.example.com/clip" + ending
    assert finished(somewhere={"link": link}).url == link


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"output": IMAGE}, id="the submitted image"),
        pytest.param({"response": [IMAGE]}, id="the submitted image in the response"),
        pytest.param({"request": {"image": IMAGE, "video_url": CLIP}}, id="request"),
        pytest.param({"input": {"video_url": CLIP}}, id="input"),
        pytest.param({"params": {"clip": CLIP}}, id="params"),
        pytest.param({"param": json.dumps({"clip": CLIP})}, id="kie.ai's param"),
        pytest.param({"cover_url": CLIP}, id="a cover"),
        pytest.param({"a": {"thumbnail": CLIP}}, id="a thumbnail"),
        pytest.param({"a": {"Poster": CLIP, "previewUrl": CLIP}}, id="poster, preview"),
        pytest.param({"output": "https://cdn.example.com/frame.jpg"}, id="a picture"),
        pytest.param({"response": ["https://cdn.example.com/frame.webp?x=1"]}, id="webp"),
        pytest.param({"output": "clip.mp4"}, id="no address"),
        pytest.param({"output": "ftp://cdn.example.com/clip.mp4"}, id="ftp"),
        pytest.param({"output": None, "response": None, "videos": None}, id="nulls"),
        pytest.param({"response": [], "resultJson": ""}, id="empty"),
        pytest.param({"resultJson": "{broken"}, id="broken JSON in a string"),
        pytest.param({"response": [[CLIP + "x"]], "urls": 7, "videos": {"a": 1}}, id="odd types"),
        pytest.param({"video_url": "https://[bad/clip.mp4"}, id="no parsable address"),
    ],
)
def test_done_without_a_link(data: dict[str, Any]) -> None:
    report = finished(**data)
    assert (report.progress, report.url) == (DONE, None)


def test_an_image_link_without_ending_is_known_from_the_request() -> None:
    image = "https://pictures.example.com/p/81723"
    assert finished(output=image, request={"image": image}).url is None
    body = {"data": {"status": "SUCCESS", "output": image}}
    assert read(body, image=image).url is None


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ("https://p.example/a/mug 1", "https://p.example/a%2Fmug%201"),
        ("https://p.example/a%20b", "https://P.Example/a b"),
        ("https://p.example/a?sig=x%2Fy", "https://p.example/a?sig=x/y"),
        ("https://p.example/a", "https://p.example/a#now"),
    ],
)
def test_the_submitted_image_is_known_however_it_is_escaped(sent: str, told: str) -> None:
    body = {"data": {"status": "SUCCESS", "output": told}}
    assert read(body, image=sent).url is None


def test_an_unknown_word_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        read({"data": {"status": "SIMMERING"}})
        read({"data": {"status": 1}})
    assert [r.getMessage() for r in caplog.records] == [
        "unknown state 'SIMMERING' is taken as still running"
    ]


@pytest.mark.parametrize("name", [
    "consumed_credits", "consumed_credit", "credits_consumed", "credits_cost", "credits_used",
])  # fmt: skip
def test_charges_under_every_spelling(name: str) -> None:
    for amount, read_as in ((30, 30), ("45", 45), (0, 0), (44.5, 45), ("30.0", 30), (85.0, 85)):
        assert finished(**{name: amount}).charged == read_as
        assert read({"status": "completed", name: amount}).charged == read_as
    for odd in (None, "", True, "many", -3, [], {}, "nan", 1e300, "inf"):
        assert finished(**{name: odd}).charged is None


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        pytest.param({"failCode": "1026", "failMsg": "moderated"}, "1026", "moderated", id="[D]"),
        pytest.param({"failCode": 1027, "failMsg": "moderated"}, "1027", "moderated", id="[D] int"),
        pytest.param({"error": {"code": 500, "message": "oops"}}, "500", "oops", id="[E] object"),
        pytest.param({"error": "oops"}, "", "oops", id="[E] text"),
        pytest.param({"error_message": "oops"}, "", "oops", id="[E] error_message"),
        pytest.param({"fail_reason": "oops"}, "", "oops", id="[E] fail_reason"),
        pytest.param({"reason": "oops", "error_code": "x"}, "x", "oops", id="[E] reason"),
        pytest.param({"message": "oops"}, "", "oops", id="[E] message"),
        pytest.param({"failMsg": None}, "", "", id="nothing said"),
    ],
)
def test_why_a_task_failed(data: dict[str, Any], code: str, words: str) -> None:
    report = read({"code": 200, "message": "success", "data": {"status": "FAILED"} | data})
    assert (report.progress, report.code, report.words) == (FAILED, code, words)


@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        pytest.param(401, {"error": {"code": 401, "message": "Invalid API key"}}, 401, id="[A]"),
        pytest.param(404, {"error": {"code": 404, "message": "Task not found"}}, 404, id="[A] 404"),
        pytest.param(429, {}, 429, id="[A] 429"),
        pytest.param(500, {"data": {"status": "FAILED"}}, 500, id="[E] HTTP 500 beside FAILED"),
        pytest.param(502, "<html>Bad Gateway</html>", 502, id="[E] a gateway's HTML"),
        pytest.param(200, {"code": 422, "msg": "recordInfo is null"}, 422, id="[D] body code"),
        pytest.param(200, {"success": False, "message": "no"}, 200, id="[E] success false"),
        pytest.param(200, {"status": "error", "message": "busy"}, 200, id="[E] a status of error"),
        pytest.param(200, {"status": "fail", "data": None}, 200, id="[E] a status of fail"),
        pytest.param(200, {"status": "error", "code": 429}, 429, id="[E] error and a code"),
        pytest.param(
            200, {"id": "r1", "status": "failed", "error": {"code": 401}}, 401, id="[E] failed, 401"
        ),
        pytest.param(
            200, {"code": 429, "data": {"status": "FAILED"}}, 429, id="[E] FAILED beside 429"
        ),
        pytest.param(200, {"error": "no"}, 200, id="[E] an error string"),
        pytest.param(200, "<html>Sign in</html>", 200, id="[E] a page"),
        pytest.param(200, '{"code":200,"data":{"status":"SUC', 200, id="[E] truncated JSON"),
        pytest.param(200, {"code": 200, "message": "success", "data": None}, 200, id="[E] no data"),
        pytest.param(302, "", 302, id="[E] a redirect"),
        pytest.param(200, "", 200, id="[E] nothing"),
    ],
)
def test_an_answer_that_says_nothing_of_the_task(status: int, body: Any, told: int) -> None:
    with pytest.raises(AskError) as caught:
        read(body, status)
    assert caught.value.status == told
    assert caught.value.cost == "The task goes on."


def test_retry_after_goes_along() -> None:
    with pytest.raises(AskError) as caught:
        read_task(429, "{}", None, 12.0)
    assert caught.value.retry_after == 12.0
    assert read_task(200, '{"status":"pending"}', None, 3.0).retry_after == 3.0


def test_the_answer_is_kept_up_to_64_kb() -> None:
    assert len(finished(video_url=CLIP, filler="x" * 100_000).raw) == KEPT


def test_half_a_character_can_be_stored() -> None:
    report = read('{"data":{"status":"FAILED","failMsg":"cut \\ud83d","state":"\\udc00"}}')
    assert report.words.encode().startswith(b"cut ")
