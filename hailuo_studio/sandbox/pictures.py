"""The sandbox's own upload endpoint, so that Practice needs no picture link."""

import secrets
import time
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

MOST_BYTES = 32 << 20
KEEP_SECONDS = 24 * 3600


class Pictures:
    """Keeps uploaded pictures for a day."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "pictures"
        self._folder.mkdir(parents=True, exist_ok=True)
        for old in self._folder.iterdir():
            if old.stat().st_mtime < time.time() - KEEP_SECONDS:
                old.unlink(missing_ok=True)

    async def upload(self, request: Request) -> Response:
        async with request.form() as form:
            file = form.get("file")
            data = b"" if file is None or isinstance(file, str) else await file.read()
        if not data or len(data) > MOST_BYTES:
            return JSONResponse({"error": {"message": "no picture in `file`"}}, status_code=400)
        name = f"{secrets.token_urlsafe(16)}.jpg"
        (self._folder / name).write_bytes(data)
        return JSONResponse(
            {"data": {"url": str(request.url_for("picture", name=name)), "id": name}}
        )

    async def picture(self, request: Request) -> Response:
        path = self._folder / Path(request.path_params["name"]).name
        if not path.exists():
            return JSONResponse({"error": {"message": "not found"}}, status_code=404)
        return FileResponse(path, media_type="image/jpeg")

    async def remove(self, request: Request) -> Response:
        (self._folder / Path(request.path_params["name"]).name).unlink(missing_ok=True)
        return Response(status_code=204)
