"""Answers that go wrong in the ways all phases share, each under the name the tables use."""

from tests.servers.faulty import Behaviour, answer, cut, hang_up, reset

PAGE = {"Content-Type": "text/html"}


def status(code: int, words: str = "no", headers: dict[str, str] | None = None) -> Behaviour:
    """As the service documents its errors."""
    body = f'{{"error":{{"code":{code},"message":"{words}","type":"fault"}}}}'
    return answer(code, body, headers)


def page(code: int) -> Behaviour:
    """A gateway's."""
    return answer(code, f"<html><h1>{code}</h1></html>", PAGE)


BREAKS: dict[str, Behaviour] = {
    "reset": reset,
    "hung up": hang_up,
    "cut within the body": cut(b'{"code":200,"data":{"ta', 400),
    "no HTTP": answer(200, "{}", {"Content-Length": "x"}),
}
UNREADABLE: dict[str, Behaviour] = {
    "truncated JSON": answer(200, '{"code":200,"data":{"task_id":"n5'),
    "no JSON": answer(200, "OK, it is on its way"),
    "a portal's page": page(200),
    "nothing": answer(200, ""),
}
SERVERS = {str(code): status(code) for code in (500, 501, 502, 503, 504)} | {"502 page": page(502)}
