"""What a service remembers: its tasks and its purse, on disk, so that a restart forgets nothing.

Like a service it forgets after a while: tasks and their clips after two weeks.
"""

import os
import secrets
import time
from pathlib import Path

import msgspec

PURSE = 10_000
KEEP_SECONDS = 14 * 24 * 3600


class SandboxTask(msgspec.Struct):
    """A task as accepted; `credits` is what it was charged, `created_at` epoch seconds."""

    id: str
    created_at: float
    prompt: str
    image: str
    duration: str
    resolution: str
    model: str
    credits: int
    callback_url: str = ""
    filmed: bool = False
    failed_code: str | None = None
    failed_words: str | None = None


class _Remembered(msgspec.Struct):
    credits: int = PURSE
    tasks: list[SandboxTask] = msgspec.field(default_factory=list)


class Memory:
    """Tasks and purse of one sandbox, written whole at each change."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._file = home / "sandbox.json"
        self._now = self._read()
        oldest = time.time() - KEEP_SECONDS
        self._now.tasks = [task for task in self._now.tasks if task.created_at > oldest]
        self._by_id = {task.id: task for task in self._now.tasks}

    def _read(self) -> _Remembered:
        if not self._file.exists():
            return _Remembered()
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=_Remembered)
        except msgspec.DecodeError:
            self._file.replace(self._file.with_name(f"sandbox-unread-{int(time.time())}.json"))
            return _Remembered()

    @property
    def purse(self) -> int:
        return self._now.credits

    @property
    def tasks(self) -> tuple[SandboxTask, ...]:
        return tuple(self._now.tasks)

    def task(self, task_id: str) -> SandboxTask | None:
        return self._by_id.get(task_id)

    def accept(self, request: dict[str, str], credits: int) -> SandboxTask | None:
        """Take the credits and remember the task; None when the purse is too light."""
        if self._now.credits < credits:
            return None
        task = SandboxTask(
            id=f"n{secrets.token_hex(10)}_hailuo",
            created_at=time.time(),
            prompt=request["prompt"],
            image=request["image"],
            duration=request["duration"],
            resolution=request["resolution"],
            model=request["model"],
            credits=credits,
            callback_url=request.get("callback_url", ""),
        )
        self._now.credits -= credits
        self._now.tasks.append(task)
        self._by_id[task.id] = task
        self._keep()
        return task

    def fill_purse(self) -> None:
        self._now.credits = PURSE
        self._keep()

    def filmed(self, task: SandboxTask) -> None:
        task.filmed = True
        self._keep()

    def failed(self, task: SandboxTask, code: str, words: str) -> None:
        """A failed task is given its credits back."""
        task.failed_code, task.failed_words = code, words
        self._now.credits += task.credits
        self._keep()

    def _keep(self) -> None:
        part = self._file.with_suffix(".part")
        with part.open("wb") as file:
            file.write(msgspec.json.encode(self._now))
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._file)
