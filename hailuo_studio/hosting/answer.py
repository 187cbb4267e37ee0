"""Reading what a host answers to an upload: the link, or its words of refusal. Pure."""

import json
from typing import Any

MOST_WORDS = 200


def parse(body: bytes) -> Any:
    """The JSON of an answer; None where it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def pick(answer: Any, path: str) -> str | None:
    """The text or number at a dotted path, whose numbers index lists: `files.0.url`."""
    for step in path.split("."):
        if isinstance(answer, dict):
            answer = answer.get(step)
        elif isinstance(answer, list) and step.isdecimal() and int(step) < len(answer):
            answer = answer[int(step)]
        else:
            return None
    if isinstance(answer, str):
        return answer or None
    return str(answer) if isinstance(answer, int) and not isinstance(answer, bool) else None


def refused(answer: Any) -> bool:
    """Whether an answer says no in its body: an error, or `success: false`."""
    if not isinstance(answer, dict):
        return False
    return bool(answer.get("error")) or answer.get("success") is False


def words(answer: Any) -> str:
    """The host's own words about a refusal; empty where there are none."""
    for path in ("error.message", "error", "message", "detail"):
        if said := pick(answer, path):
            return " ".join(said.split())[:MOST_WORDS]
    return ""
