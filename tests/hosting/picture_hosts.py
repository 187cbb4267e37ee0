"""A local server that answers as ImgBB, Cloudinary and a user's own server document it."""

import itertools
import socket
import threading
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.hosting.pictures import recompressed

GOOD_KEY = "imgbb-key-4711"
PRESET = "shop_unsigned"
TOKEN = "token-0815"


@dataclass
class PictureHosts:
    """What was asked of it, and the pictures it keeps by path."""

    base: str
    stored: dict[str, bytes] = field(default_factory=dict)
    forms: list[dict[str, str]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    answers: dict[str, Response] = field(default_factory=dict)
    serial: Any = field(default_factory=itertools.count)

    async def imgbb(self, request: Request) -> Response:
        form, picture = await self._form(request, "image")
        if form.get("key") != GOOD_KEY:
            error = {"message": "Invalid API v1 key.", "code": 100}
            return JSONResponse(
                {"status_code": 400, "error": error, "status_txt": "Bad Request"}, 400
            )
        link = self.keep("ibb", recompressed(picture))
        data = {
            "id": "2ndCYJK",
            "url_viewer": "https://ibb.co/2ndCYJK",
            "url": link,
            "display_url": link,
            "expiration": form.get("expiration", "0"),
            "delete_url": "https://ibb.co/2ndCYJK/670a7e48ddcb85ac340c717a41047e5c",
        }
        return JSONResponse({"data": data, "success": True, "status": 200})

    async def cloudinary(self, request: Request) -> Response:
        form, picture = await self._form(request, "file")
        if form.get("upload_preset") != PRESET:
            return JSONResponse({"error": {"message": "Upload preset not found"}}, 400)
        link = self.keep("cloud", picture)
        return JSONResponse(
            {
                "public_id": "eneivicys42bq5f2jpn2",
                "resource_type": "image",
                "url": "http://res.example.com/insecure.jpg",
                "secure_url": link,
            }
        )

    async def own_post(self, request: Request) -> Response:
        _, picture = await self._form(request, "file")
        link = self.keep("own", picture)
        entry = {"url": link, "id": int(link.rpartition("/")[2])}
        return JSONResponse({"files": [entry]}, 201)

    async def own_text(self, request: Request) -> Response:
        _, picture = await self._form(request, "file")
        return PlainTextResponse(self.keep("own", picture) + "\n")

    async def own_stills(self, request: Request) -> Response:
        self.headers.append(dict(request.headers))
        path = request.url.path
        if request.method != "GET" and request.headers.get("authorization") != f"Bearer {TOKEN}":
            return JSONResponse({"message": "who are you?"}, 401)
        if request.method == "PUT":
            self.stored[path] = await request.body()
            return Response(status_code=201)
        if path not in self.stored:
            return Response(status_code=404)
        if request.method == "DELETE":
            del self.stored[path]
            return Response(status_code=204)
        return self._picture(path)

    async def kept(self, request: Request) -> Response:
        path = request.url.path
        if path not in self.stored:
            return Response(status_code=404)
        if request.method == "DELETE":
            del self.stored[path]
            return Response(status_code=204)
        return self._picture(path)

    async def answer(self, request: Request) -> Response:
        """Whatever a test put there."""
        return self.answers[request.path_params["name"]]

    def put_answer(self, name: str, response: Response) -> str:
        self.answers[name] = response
        return f"{self.base}/answer/{name}"

    def put_redirect(self, name: str, to: str) -> str:
        return self.put_answer(name, RedirectResponse(to, 302))

    def keep(self, folder: str, picture: bytes) -> str:
        path = f"/kept/{folder}/{next(self.serial)}"
        self.stored[path] = picture
        return self.base + path

    async def _form(self, request: Request, field: str) -> tuple[dict[str, str], bytes]:
        self.headers.append(dict(request.headers))
        async with request.form() as form:
            file = form[field]
            assert not isinstance(file, str)
            self.names.append(file.filename or "")
            texts = {key: value for key, value in form.items() if isinstance(value, str)}
            self.forms.append(texts)
            return texts, await file.read()

    def forget(self) -> None:
        for kept in (self.stored, self.forms, self.names, self.headers, self.answers):
            kept.clear()

    def _picture(self, path: str) -> Response:
        return Response(self.stored[path], media_type="application/octet-stream")

    def app(self) -> Starlette:
        both = ["GET", "DELETE"]
        return Starlette(
            routes=[
                Route("/1/upload", self.imgbb, methods=["POST"]),
                Route("/v1_1/{cloud}/image/upload", self.cloudinary, methods=["POST"]),
                Route("/own/upload", self.own_post, methods=["POST"]),
                Route("/own/text", self.own_text, methods=["POST"]),
                Route("/stills/{name}", self.own_stills, methods=[*both, "PUT"]),
                Route("/kept/{folder}/{id}", self.kept, methods=both),
                Route("/answer/{name}", self.answer, methods=["GET", "POST", "PUT", "DELETE"]),
            ]
        )


class Running:
    """The server in a thread; it listens before the constructor returns."""

    def __init__(self) -> None:
        listener = socket.create_server(("127.0.0.1", 0))
        self.hosts = PictureHosts(f"http://127.0.0.1:{listener.getsockname()[1]}")
        config = uvicorn.Config(self.hosts.app(), log_level="warning", lifespan="off", ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([listener],))
        self._thread.start()

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()
