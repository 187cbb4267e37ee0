"""The contract's endpoints, answered in the service's most probable shape."""

import time
from collections import Counter
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.limits import MOST_PROMPT
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.sandbox.calling import Caller
from hailuo_studio.sandbox.filming import Crew
from hailuo_studio.sandbox.pictures import Pictures
from hailuo_studio.sandbox.state import Memory, SandboxTask

FIELDS = ("model", "prompt", "image")
STANDARD_NAMES = ("hailuo-2-3", "hailuo/2-3-image-to-video-standard")


def refused(status: int, message: str, kind: str = "invalid_request_error") -> JSONResponse:
    """The documented error body."""
    return JSONResponse(
        {"error": {"code": status, "message": message, "type": kind}}, status_code=status
    )


class Endpoints:
    """`seconds` is how long a task takes at least; `data_uris` takes pictures inside requests, as
    no service is known to."""

    def __init__(
        self,
        memory: Memory,
        crew: Crew,
        pictures: Pictures,
        catalog: Catalog,
        seconds: float,
        caller: Caller,
        data_uris: bool = False,
    ) -> None:
        self._memory = memory
        self._crew = crew
        self._pictures = pictures
        self._catalog = catalog
        self._seconds = seconds
        self._caller = caller
        self._data_uris = data_uris
        self._asked: Counter[str] = Counter()
        self.received: list[dict[str, object]] = []

    async def submit(self, request: Request) -> Response:
        if (no := _key_refusal(request)) is not None:
            return no
        try:
            body = await request.json()
        except ValueError:
            return refused(400, "The body is not JSON")
        self.received.append({"body": body, "at": time.time()})
        if (problem := self._problem(body)) is not None:
            return refused(422, problem)
        asked = {"duration": "6", "resolution": "768P"} | body
        if request.headers["Authorization"].startswith("Bearer aio_empty"):
            return refused(402, "Insufficient credits", "insufficient_credits")
        task = self._memory.accept(asked, self._catalog.quote(self._settings(asked)).high)
        if task is None:
            return refused(402, "Insufficient credits", "insufficient_credits")
        self._crew.begin(task)
        self.received[-1]["task_id"] = task.id
        return JSONResponse(
            {
                "code": 200,
                "message": "success",
                "data": {"task_id": task.id, "status": "IN_PROGRESS"},
            }
        )

    def _problem(self, body: object) -> str | None:  # noqa: PLR0911 - a rule a line
        if not isinstance(body, dict):
            return "The body must be an object"
        for name, value in body.items():
            if not isinstance(value, str):
                return f"{name} must be a string"
        for name in FIELDS:
            if not str(body.get(name, "")).strip():
                return f"{name} is required"
        if len(body["prompt"]) > MOST_PROMPT:
            return f"prompt must be at most {MOST_PROMPT} characters"
        for name in ("image", "callback_url"):
            inside = self._data_uris and name == "image" and body[name].startswith("data:image/")
            if not inside and not body.get(name, "https://").startswith(("https://", "http://")):
                return f"{name} must be a URL"
        if body["model"] not in (*STANDARD_NAMES, self._catalog.models[Mode.PRO]):
            return f"model {body['model']} does not exist"
        if body.get("duration", "6") not in {str(d.value) for d in Duration}:
            return "duration must be 6 or 10"
        if body.get("resolution", "768P") not in {r.value for r in Resolution}:
            return "resolution must be 768P or 1080P"
        if self._catalog.refusal(self._settings({"duration": "6", "resolution": "768P"} | body)):
            return "duration 10 is not available at 1080P"
        return None

    def _settings(self, body: dict[str, str]) -> Settings:
        mode = Mode.STANDARD if body["model"] in STANDARD_NAMES else Mode.PRO
        return Settings(mode, Duration(int(body["duration"])), Resolution(body["resolution"]))

    async def status(self, request: Request) -> Response:
        if (no := _key_refusal(request)) is not None:
            return no
        self._asked[request.path_params["task_id"]] += 1
        task = self._memory.task(request.path_params["task_id"])
        if task is None:
            return refused(404, "Task not found", "not_found")
        data: dict[str, object] = {
            "task_id": task.id,
            "status": self._word(task),
            "request": {
                "model": task.model,
                "prompt": task.prompt,
                "image": task.image,
                "duration": task.duration,
                "resolution": task.resolution,
            },
        }
        if task.failed_code is not None:
            data |= {
                "failCode": task.failed_code,
                "failMsg": task.failed_words,
                "consumed_credits": 0,
            }
        elif data["status"] == "SUCCESS":
            link = str(request.url_for("result", task_id=task.id))
            data |= {"response": [link], "consumed_credits": task.credits}
        return JSONResponse({"code": 200, "message": "success", "data": data})

    def _word(self, task: SandboxTask) -> str:
        if task.failed_code is not None:
            return "FAILED"
        done = task.filmed and time.time() >= task.created_at + self._seconds
        return "SUCCESS" if done else "IN_PROGRESS"

    async def result(self, request: Request) -> Response:
        clip = self._crew.clip(Path(request.path_params["task_id"]).name)
        if not clip.exists():
            return refused(404, "No such file", "not_found")
        return FileResponse(clip, media_type="video/mp4")

    async def billing(self, request: Request) -> Response:
        return HTMLResponse(
            "<!doctype html><title>Credits</title><h1>"
            f"{self._memory.purse} practice credits</h1><p>Nothing here costs anything.</p>"
            "<form method=post><button>Fill up again</button></form>"
        )

    async def fill_purse(self, request: Request) -> Response:
        self._memory.fill_purse()
        return RedirectResponse(request.url, status_code=303)

    async def record(self, request: Request) -> Response:
        """What was received and accepted, for tests."""
        return JSONResponse(
            {
                "received": self.received,
                "accepted": [
                    {"task_id": task.id, "credits": task.credits, "prompt": task.prompt}
                    for task in self._memory.tasks
                ],
                "purse": self._memory.purse,
                "asked": self._asked,
                "called": self._caller.called,
            }
        )


def _key_refusal(request: Request) -> JSONResponse | None:
    key = request.headers.get("Authorization", "")
    if not key.startswith("Bearer aio_") or key.startswith("Bearer aio_refused"):
        return refused(401, "Invalid API key", "authentication_error")
    return None
