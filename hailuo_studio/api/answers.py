"""Answers → values, pure and tolerant: whatever comes, it is read or it is one of our errors.

The service answers in several undocumented shapes; the rules below are those all known shapes of
the service, its sister sites and its upstreams agree with.
"""

from hailuo_studio.api.error_answer import REFUSALS, error_of
from hailuo_studio.api.loose_json import data_of, object_of
from hailuo_studio.api.result_link import result_url
from hailuo_studio.api.task_facts import charge_of, echo_of, failure_code, failure_words, task_id_of
from hailuo_studio.api.task_state import FAILED, progress_of, state_word
from hailuo_studio.core.data_uri import brief
from hailuo_studio.core.errors import AskError, Refused, Unanswered
from hailuo_studio.core.task import Accepted, Progress, TaskReport

KEPT = 64 * 1024
# The key, or too many questions: whatever stands beside it, the task has not failed.
_NEVER_OF_A_TASK = frozenset({401, 429})


def read_submit(status: int, text: str, retry_after: float | None = None) -> Accepted:
    """What a POST's answer means.

    An id means accepted, even next to an error. Without one a definite refusal is `Refused`;
    everything else is `Unanswered`: it may have been accepted.
    """
    root = object_of(text)
    error = error_of(status, root)
    task_id = task_id_of(root, error is not None)
    if task_id:
        return Accepted(task_id, kept(text), charge_of(root))
    if error is None:
        raise Unanswered("The service's answer names no task.", raw=kept(text))
    code, words = error
    if code in REFUSALS:
        raise Refused(code, words, retry_after=retry_after, raw=kept(text))
    raise Unanswered(f"The service answered with an error ({code}).", raw=kept(text))


def read_task(
    status: int, text: str, submitted_image: str | None, retry_after: float | None = None
) -> TaskReport:
    """What an answer about a task means. Raises AskError when it says nothing about the task."""
    root = object_of(text)
    data = data_of(root)
    word, sure = state_word(root, data)
    error = error_of(status, root)
    failed = word in FAILED and sure
    if error is not None and not (failed and status < 400 and error[0] not in _NEVER_OF_A_TASK):
        code, words = error
        raise AskError(_sentence(code, words), status=code, retry_after=retry_after)
    if not root or not (word or data):
        raise AskError("The service's answer can't be read.", status=status)
    echo_image = echo_of(root, data, "image", "image_url")
    url = result_url(root, data, {(submitted_image or "").strip(), echo_image})
    progress = progress_of(word, sure, url)
    return TaskReport(
        progress,
        word,
        kept(text),
        url=url if progress is Progress.DONE else None,
        charged=charge_of(root),
        words=failure_words(root, data) if progress is Progress.FAILED else "",
        code=failure_code(root, data) if failed else "",
        echo_prompt=echo_of(root, data, "prompt"),
        echo_image=echo_image,
        retry_after=retry_after,
    )


def kept(text: str) -> str:
    """The first 64 KB, without pictures it carries."""
    return brief(text).encode("utf-8", "replace")[:KEPT].decode("utf-8", "ignore")


def _sentence(code: int, words: str) -> str:
    named = {
        401: "The service refuses the key",
        403: "The service refuses the key",
        404: "The service does not know the task yet",
        429: "The service asks for patience",
    }
    return f"{named.get(code, f'The service has trouble ({code})')}{f': {words}' if words else ''}."
