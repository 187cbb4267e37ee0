"""What a POST's answer means, in every shape the service, its sisters and its upstreams are known
to answer. An id names the source: [A] the service's documentation, [B] a public client of it,
[C] sister sites, [D] upstreams, [E] our own rule."""

import json
from typing import Any

import pytest

from hailuo_studio.api.answers import KEPT, read_submit
from hailuo_studio.api.error_answer import FINE_CODES, REFUSALS
from hailuo_studio.core.errors import Refused, Unanswered

TASK = "n51f0_hailuo"
HTML = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


def read(body: Any, status: int = 200, retry_after: float | None = None) -> Any:
    return read_submit(status, body if isinstance(body, str) else json.dumps(body), retry_after)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            {
                "code": 200,
                "message": "success",
                "data": {"task_id": TASK, "status": "IN_PROGRESS"},
            },
            id="[A] data.task_id with a status",
        ),
        pytest.param(
            {"id": TASK, "status": "pending", "model": "hailuo-2-3", "created_at": 1760000000},
            id="[A] root id beside status, model and created_at",
        ),
        pytest.param({"id": TASK, "status": "pending"}, id="[A] root id beside status"),
        pytest.param({"id": TASK, "model": "hailuo-2-3"}, id="[A] root id beside model"),
        pytest.param({"id": TASK, "created_at": 1}, id="[A] root id beside created_at"),
        pytest.param({"id": TASK, "status": 200, "model": "m"}, id="[E] root id, numeric status"),
        pytest.param({"task_id": TASK, "status": "pending"}, id="[A] root task_id"),
        pytest.param(
            {"code": 200, "message": "success", "data": {"task_id": TASK}}, id="[A] data.task_id"
        ),
        pytest.param({"taskId": TASK}, id="[B] root taskId"),
        pytest.param({"data": {"taskId": TASK}}, id="[B] data.taskId"),
        pytest.param({"workId": TASK}, id="[B] root workId"),
        pytest.param({"data": {"workId": TASK}}, id="[B] data.workId"),
        pytest.param({"data": {"id": TASK}}, id="[B] data.id"),
        pytest.param({"code": 200, "msg": "success", "data": {"taskId": TASK}}, id="[D] kie.ai"),
        pytest.param({"data": [{"task_id": TASK}]}, id="[E] data is a list of one"),
        pytest.param({"data": json.dumps({"task_id": TASK})}, id="[E] data is JSON in a string"),
        pytest.param({"task_id": f"  {TASK} "}, id="[E] blanks around"),
        *(
            pytest.param({"code": code, "data": {"task_id": TASK}}, id=f"[E] code {code} is fine")
            for code in sorted(FINE_CODES)
        ),
    ],
)
def test_an_id_means_accepted(body: Any) -> None:
    accepted = read(body)
    assert accepted.task_id == TASK
    assert json.loads(accepted.raw) == body


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("data.task_id", "data.taskId"),
        ("data.taskId", "data.id"),
        ("data.id", "task_id"),
        ("task_id", "taskId"),
        ("taskId", "data.workId"),
        ("data.workId", "workId"),
        ("workId", "id"),
    ],
    ids=lambda place: f"[E] {place}",
)
def test_ids_are_looked_for_in_order(first: str, second: str) -> None:
    body: dict[str, Any] = {"data": {}, "status": "pending"}
    for place, found in ((first, "first"), (second, "second")):
        where, _, name = place.rpartition(".")
        (body["data"] if where else body)[name] = found
    assert read(body).task_id == "first"


def test_a_number_is_an_id_but_0_is_none() -> None:
    assert read({"data": {"task_id": 4711}}).task_id == "4711"
    with pytest.raises(Unanswered):
        read({"data": {"task_id": 0}})


@pytest.mark.parametrize(
    ("status", "body"),
    [
        pytest.param(
            200, {"code": 422, "msg": "odd", "data": {"task_id": TASK}}, id="[E] body code 422"
        ),
        pytest.param(500, {"task_id": TASK, "error": {"code": 500}}, id="[E] HTTP 500"),
        pytest.param(402, {"taskId": TASK, "error": "no credits"}, id="[E] HTTP 402"),
        pytest.param(200, {"success": False, "data": {"id": TASK}}, id="[E] success false"),
        pytest.param(200, {"error": "late", "workId": TASK}, id="[E] an error string"),
    ],
)
def test_an_id_next_to_an_error_still_means_accepted(status: int, body: Any) -> None:
    assert read(body, status).task_id == TASK


def test_a_numeric_status_is_no_company_for_the_id_of_an_error() -> None:
    """Gateways number their errors: {"id": "req_1", "status": 422, "error": …}."""
    with pytest.raises(Refused):
        read({"id": "req_1", "status": 422, "error": {"code": 422, "message": "no"}}, 422)


@pytest.mark.parametrize("code", sorted(REFUSALS))
@pytest.mark.parametrize(
    "shape",
    [
        pytest.param(lambda code: (code, {}), id="HTTP status, empty body [A]"),
        pytest.param(lambda code: (code, HTML), id="HTTP status, gateway's HTML [E]"),
        pytest.param(
            lambda code: (
                code,
                {"error": {"code": code, "message": "No: it is wrong.", "type": "any"}},
            ),
            id="the documented error body [A]",
        ),
        pytest.param(
            lambda code: (200, {"code": code, "msg": "No: it is wrong."}), id="HTTP 200, code [D]"
        ),
        pytest.param(
            lambda code: (200, {"error": {"code": str(code), "message": "No: it is wrong."}}),
            id="HTTP 200, error.code as text [A]",
        ),
        pytest.param(
            lambda code: (200, {"success": False, "code": code, "message": "No: it is wrong."}),
            id="HTTP 200, success false [E]",
        ),
        pytest.param(
            lambda code: (500, {"code": code, "msg": "No: it is wrong."}), id="HTTP 500, code [E]"
        ),
    ],
)
def test_a_definite_refusal_is_refused(shape: Any, code: int) -> None:
    status, body = shape(code)
    with pytest.raises(Refused) as caught:
        read(body, status, retry_after=7.0)
    assert caught.value.status == code
    assert caught.value.retry_after == 7.0
    said = "No: it is wrong." if "No: it is wrong." in json.dumps(body) else ""
    assert caught.value.words == said


@pytest.mark.parametrize(
    ("status", "body"),
    [
        pytest.param(402, {}, id="[A] HTTP 402"),
        pytest.param(400, {"error": {"code": 400, "message": "Insufficient credits"}}, id="[A]"),
        pytest.param(400, {"message": "Insufficient credits"}, id="[E] HTTP 400, words alone"),
        pytest.param(
            400, {"code": "insufficient_credits", "message": "Top up"}, id="[E] a code in words"
        ),
        pytest.param(
            200, {"error": {"type": "insufficient_credits", "message": "Top up"}}, id="[E] type"
        ),
        pytest.param(200, {"code": 402, "msg": "Top up"}, id="[D] body code"),
        pytest.param(200, {"code": 422, "msg": "insufficient balance"}, id="[D] other code"),
        pytest.param(200, {"code": 1008, "msg": "insufficient balance"}, id="[D] MiniMax's code"),
        pytest.param(403, {"error": {"message": "Insufficient user quota"}}, id="[C] HTTP 403"),
        pytest.param(200, {"success": False, "message": "Insufficient credits"}, id="[E] false"),
        pytest.param(500, {"code": 500, "msg": "Insufficient credits"}, id="[E] HTTP 500"),
    ],
)
def test_insufficient_means_credits_are_short(status: int, body: Any) -> None:
    with pytest.raises(Refused) as caught:
        read(body, status)
    assert caught.value.status == 402


def test_insufficient_permissions_are_the_keys_trouble() -> None:
    with pytest.raises(Refused) as caught:
        read({"error": {"code": 403, "message": "Insufficient permissions"}}, 403)
    assert caught.value.status == 403


@pytest.mark.parametrize(
    ("status", "body"),
    [
        pytest.param(500, {}, id="[E] HTTP 500"),
        pytest.param(502, HTML, id="[E] a gateway's HTML"),
        pytest.param(503, {"error": {"code": 503, "message": "busy"}}, id="[A] HTTP 503"),
        pytest.param(504, "", id="[E] HTTP 504, nothing"),
        pytest.param(408, {}, id="[E] HTTP 408"),
        pytest.param(409, {"code": 409}, id="[E] HTTP 409"),
        pytest.param(451, {}, id="[E] HTTP 451"),
        pytest.param(200, {"code": 500, "msg": "internal"}, id="[D] body code 500"),
        pytest.param(200, {"code": 501}, id="[D] body code 501"),
        pytest.param(200, {"code": 455, "msg": "maintenance"}, id="[D] body code 455"),
        pytest.param(200, {"code": 1000}, id="[E] an unknown body code"),
        pytest.param(200, {"error": "something"}, id="[E] an error string"),
        pytest.param(200, {"success": False}, id="[E] success false"),
        pytest.param(200, {"code": 200, "message": "success", "data": {}}, id="[E] no id"),
        pytest.param(200, {"code": 200, "data": None}, id="[E] data null"),
        pytest.param(200, {"code": 200, "data": {"task_id": ""}}, id="[E] id empty"),
        pytest.param(200, {"code": 200, "data": {"task_id": None}}, id="[E] id null"),
        pytest.param(200, '{"data": {"task_id": NaN}}', id="[E] id not a number"),
        pytest.param(200, '{"task_id": 1e999}', id="[E] id without end"),
        pytest.param(200, {"status": "error", "message": "busy"}, id="[E] a status of error"),
        pytest.param(200, {"id": "n51"}, id="[E] root id alone"),
        pytest.param(200, '{"code":200,"data":{"task_id":"n5', id="[E] truncated JSON"),
        pytest.param(200, "OK, it is on its way", id="[E] no JSON"),
        pytest.param(200, HTML, id="[E] HTML with HTTP 200"),
        pytest.param(200, "[]", id="[E] a list"),
        pytest.param(200, "null", id="[E] null"),
        pytest.param(200, "[" * 100_000, id="[E] nested too deep"),
        pytest.param(204, "", id="[E] HTTP 204"),
        pytest.param(302, "", id="[E] a redirect"),
        pytest.param(500, {"code": 500, "msg": "insufficient capacity"}, id="[E] capacity"),
        pytest.param(200, {"code": 503, "msg": "insufficient resources"}, id="[E] resources"),
    ],
)
def test_everything_else_may_have_been_accepted(status: int, body: Any) -> None:
    with pytest.raises(Unanswered) as caught:
        read(body, status)
    assert "may have been accepted and charged" in str(caught.value)


def test_the_answer_is_kept_up_to_64_kb() -> None:
    for filler in ("x", "ü", "微", "🎬"):
        text = json.dumps({"task_id": TASK, "filler": filler * 60_000}, ensure_ascii=False)
        raw = read(text).raw
        assert text.startswith(raw)
        assert min(len(text.encode()), KEPT - 3) <= len(raw.encode()) <= KEPT
    with pytest.raises(Unanswered) as caught:
        read("y" * 100_000)
    assert len(caught.value.raw) == KEPT == 65_536


def test_a_charge_told_at_once_is_kept() -> None:
    assert read({"task_id": TASK, "credits_used": 45}).charged == 45
    assert read({"task_id": TASK}).charged is None


@pytest.mark.parametrize(
    "body",
    [
        pytest.param('{"code":422,"msg":"not allowed: \\ud83d"}', id="[D] msg"),
        pytest.param('{"code":422,"error":"not allowed: \\ud83d"}', id="[E] an error string"),
        pytest.param('{"code":422,"error":{"message":"not allowed: \\ud83d"}}', id="[A] error"),
    ],
)
def test_half_a_character_in_the_servers_words_can_be_stored(body: str) -> None:
    with pytest.raises(Refused) as caught:
        read(body, 422)
    assert caught.value.words.encode().startswith(b"not allowed")
