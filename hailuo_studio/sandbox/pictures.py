"""The sandbox's own upload endpoint, so that Practice needs no picture link."""

import asyncio
import secrets
import time
from pathlib import Path

from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, Response

from hailuo_studio.core.errors import StillError
from hailuo_studio.media.still import read_still_bytes

MOST_BYTES = 32 << 20
ENDINGS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}
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
        try:
            async with request.form() as form:
                file = form.get("file")
                data = b"" if file is None or isinstance(file, str) else await file.read()
        except ClientDisconnect:
            return Response(status_code=400)  # Nobody is there to read it.
        if len(data) > MOST_BYTES:
            return _refused("the picture is larger than 32 MB", 413)
        try:
            still = await asyncio.to_thread(read_still_bytes, data, "file")
        except StillError as error:
            return _refused(f"no picture in `file`: {error.what}", 400)
        if still.format not in ENDINGS:
            return _refused(f"no picture in `file`: {still.format} is not supported", 400)
        name = secrets.token_urlsafe(16) + ENDINGS[still.format]
        (self._folder / name).write_bytes(data)
        return JSONResponse(
            {"data": {"url": str(request.url_for("picture", name=name)), "id": name}}
        )

    async def picture(self, request: Request) -> Response:
        path = self._folder / Path(request.path_params["name"]).name
        if not path.is_file():
            return _refused("not found", 404)
        return FileResponse(path)

    async def remove(self, request: Request) -> Response:
        (self._folder / Path(request.path_params["name"]).name).unlink(missing_ok=True)
        return Response(status_code=204)


def _refused(message: str, status: int) -> JSONResponse:
    return JSONResponse({"error": {"code": status, "message": message}}, status_code=status)
