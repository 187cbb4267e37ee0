"""The service's many words for a task's state, read as ours."""

import logging
from functools import lru_cache

from hailuo_studio.api.loose_json import Json, number_of, text_of
from hailuo_studio.api.task_facts import names_a_task
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
# At the top of an answer these may speak of the query alone: {"status": "success", "data": …}.
_OF_A_QUERY = frozenset({"SUCCESS", "ERROR", "FAIL"})
_KNOWN = DONE | FAILED | RUNNING | {"1"}
_log = logging.getLogger(__name__)


def state_word(root: Json, data: Json) -> tuple[str, bool]:
    """The first word that is a state, else the first word there is (`type` may name the medium);
    and whether it surely speaks of the task."""
    for where in (data, root):
        words = []
        for name in ("status", "type", "state"):
            value = where.get(name)
            if where is root and name == "status" and number_of(value) is not None:
                continue  # An HTTP-like number beside the data speaks of the query.
            if word := text_of(value).upper().replace(" ", "_").replace("-", "_"):
                words.append(word)
        if words:
            word = next((word for word in words if word in _KNOWN), words[0])
            return word, where is data or _of_the_task(word, root, data)
    return "", False


def _of_the_task(word: str, root: Json, data: Json) -> bool:
    named = names_a_task(root) or (word != "SUCCESS" and names_a_task(data))
    return named or word not in _OF_A_QUERY


def progress_of(word: str, sure: bool, url: str | None) -> Progress:
    """A word that may speak of the query alone means done only with a link."""
    if (word in DONE and (sure or url)) or (word == "1" and url):
        return Progress.DONE
    if word in FAILED and sure:
        return Progress.FAILED
    if word not in _KNOWN:
        _note_unknown(word)
    return Progress.RUNNING


@lru_cache(maxsize=100)
def _note_unknown(word: str) -> None:
    """Logged once, not at every question."""
    _log.warning("unknown state %.60r is taken as still running", word)
