"""Whether an answer is an error, by its HTTP status or by its body, and which."""

from hailuo_studio.api.loose_json import Json, data_of, first_text, number_of, text_of, unpacked
from hailuo_studio.api.task_facts import names_a_task

FINE_CODES = frozenset({0, 200, 201, 202})
REFUSALS = frozenset({400, 401, 402, 403, 404, 405, 413, 415, 422, 429})


def error_of(status: int, root: Json) -> tuple[int, str] | None:
    """(code, words) where the answer is an error, by HTTP status or by its body."""
    inner = unpacked(root.get("error"))
    if isinstance(inner, dict) and not _says_something(inner):
        inner = None
    words = first_text(root, "msg", "message", "detail", "error_message")
    code: int | None = None
    if isinstance(inner, dict) and inner:
        words = first_text(inner, "message", "msg", "detail", "type") or words
        code = _code(number_of(inner.get("code")), inner, words)
    elif isinstance(inner, str) and inner:
        words = text_of(inner)
        code = _code(number_of(root.get("code")), root, words)
    elif (number := number_of(root.get("code"))) is not None and number not in FINE_CODES:
        code = _code(number, root, words)
    elif root.get("success") is False or _fails_as_a_query(root):
        code = _code(number_of(root.get("code")), root, words)
    elif status < 400:
        return None
    else:
        code = _code(None, root, words)
    if status >= 400 and (status in REFUSALS or code not in REFUSALS):
        code = 402 if code == 402 and _may_be_credits(status, words) else status
    return (code if code is not None else status, words[:500])


def _fails_as_a_query(root: Json) -> bool:
    """Whether "error" or "fail" stands at the top of an answer that names no task, as in
    {"status": "error", "message": "Too many requests"}."""
    return first_text(root, "status").casefold() in ("error", "fail") and not (
        names_a_task(root) or names_a_task(data_of(root))
    )


def _says_something(error: Json) -> bool:
    """Some services send an error object with every answer, empty or of code 0 when all is well."""
    return number_of(error.get("code")) not in FINE_CODES and any(error.values())


def _code(number: int | None, where: Json, words: str) -> int | None:
    said = f"{text_of(where.get('code'))} {text_of(where.get('type'))} {words}".casefold()
    if "insufficient" in said and _may_be_credits(number or 0, words):
        return 402
    return None if number in FINE_CODES else number


def _may_be_credits(code: int, words: str) -> bool:
    """Whether "insufficient" beside this code speaks of credits: not of permissions, and not of the
    capacity of a server in trouble, which may have accepted the request all the same."""
    if code in (401, 403):
        return not any(word in words.casefold() for word in ("permission", "scope", "privilege"))
    return code < 500 or any(word in words.casefold() for word in ("credit", "balance", "fund"))
