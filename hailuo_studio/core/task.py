"""What the service says of a task, in our words."""

from dataclasses import dataclass
from enum import StrEnum


class Progress(StrEnum):
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Accepted:
    """The answer to a POST that was accepted. `raw` is its text, first 64 KB, key redacted."""

    task_id: str
    raw: str
    charged: int | None = None


@dataclass(frozen=True, slots=True)
class TaskReport:
    """One answer about a task.

    `url` is the clip's link (only with DONE; DONE without it means "link missing"), `charged` the
    credits the service reported, `words` its message after a failure, `code` its failure code as
    text, `state_word` its own word for the state. `echo_prompt` and `echo_image` are what it
    repeats of the request, where it does.
    """

    progress: Progress
    state_word: str
    raw: str
    url: str | None = None
    charged: int | None = None
    words: str = ""
    code: str = ""
    echo_prompt: str | None = None
    echo_image: str | None = None
    retry_after: float | None = None
