"""The service's many words for a task's state, read as ours."""

import logging

from hailuo_studio.api.loose_json import Json, number_of, text_of
from hailuo_studio.core.task import Progress

DONE = frozenset({"COMPLETED", "COMPLETE", "SUCCESS", "SUCCEEDED", "SUCCEED", "FINISHED", "DONE"})
FAILED = frozenset(
    {
        "FAILED",
        "FAIL",
        "FAILURE",
        "ERROR",
        "ERRORED",
        "CANCELED",
        "CANCELLED",
        "EXPIRED",
        "TIMEOUT",
        "TIMED_OUT",
        "REJECTED",
        "ABORTED",
        "BLOCKED",
        "MODERATED",
    }
)
RUNNING = frozenset(
    {
        "IN_PROGRESS",
        "PENDING",
        "WAITING",
        "QUEUING",
        "QUEUED",
        "GENERATING",
        "PROCESSING",
        "RUNNING",
        "CREATED",
        "SUBMITTED",
        "STARTED",
        "PREPARING",
        "0",
        "",
    }
)
_KNOWN = DONE | FAILED | RUNNING | {"1"}
_log = logging.getLogger(__name__)
_logged: set[str] = set()


def state_word(root: Json, data: Json) -> tuple[str, bool]:
    """The first word that is a state, else the first word there is: `type` may name the medium."""
    for where in (data, root):
        words = []
        for name in ("status", "type", "state"):
            value = where.get(name)
            if where is root and name == "status" and number_of(value) is not None:
                continue  # An HTTP-like number beside the data speaks of the query.
            if word := text_of(value).upper().replace(" ", "_").replace("-", "_"):
                words.append(word)
        if words:
            return next((word for word in words if word in _KNOWN), words[0]), True
    return "", False


def progress_of(word: str, url: str | None) -> Progress:
    if word in DONE or (word == "1" and url):
        return Progress.DONE
    if word in FAILED:
        return Progress.FAILED
    if word not in RUNNING and word not in _logged and len(_logged) < 100:
        _logged.add(word)
        _log.warning("unknown state %.60r is taken as still running", word)
    return Progress.RUNNING
