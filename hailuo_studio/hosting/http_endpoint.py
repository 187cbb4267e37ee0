"""An HTTP endpoint that takes a picture by POST or PUT: image hosts and the user's own server."""

import re
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from hailuo_studio.core.address import check_address
from hailuo_studio.core.errors import HostingError, InputError
from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.take import Hosted
from hailuo_studio.hosting import answer
from hailuo_studio.hosting.credentials import Credentials
from hailuo_studio.hosting.interface import Secret, stay
from hailuo_studio.hosting.picture import answers, fetch_picture, media_type
from hailuo_studio.hosting.web import Reply, host_of, refusal, send

_PLACE = re.compile(r"\{([^{}]+)\}")


class HttpEndpoint:
    """The `Host` that `settings` describe; `secret` looks up what they name in the keychain.
    `clock` gives seconds since the epoch. Raises InputError for an address that is not https."""

    def __init__(
        self,
        settings: HttpHosting,
        secret: Secret,
        clock: Callable[[], float] = time.time,
        network: NetworkNow = Network,
    ) -> None:
        check_address(settings.url)
        if settings.delete:
            check_address(settings.delete)
        self._settings = settings
        self._host = host_of(settings.url)
        self._credentials = Credentials(self._host, secret)
        self._clock = clock
        self._network = network

    @property
    def kind(self) -> str:
        return f"http:{self._host}"

    @property
    def keeps_bytes(self) -> bool:
        """A PUT stores what it is given; image hosts, that take forms, recompress."""
        return self._settings.method == "PUT"

    def describe(self) -> str:
        return f"{self._settings.name or self._host}, {stay(self._settings.lifetime)}"

    def object_name(self, name: str) -> str:
        return self._object_name(name, None)

    async def put(self, picture: bytes, name: str) -> Hosted:
        lifetime = self._settings.lifetime
        expires_at = None if lifetime is None else self._clock() + lifetime
        url = self._upload_address(name)
        reply = await self._upload(url, picture, name)
        said = answer.parse(reply.body)
        if not reply.ok or answer.refused(said):
            words = self._credentials.redacted(answer.words(said))
            raise refusal(self._host, "refused the picture", reply.status, words)
        link = self._link(url, said, reply.body)
        return Hosted(link, self.kind, expires_at, self._object_name(name, said))

    async def remove(self, hosted: Hosted) -> bool:
        """By DELETE at the address noted with the upload; already gone counts as removed."""
        address = hosted.object_name
        # The headers may carry a secret: it goes to its own host only.
        if not address or host_of(address) != host_of(self._settings.delete):
            return False
        headers = await self._credentials.complete(self._settings.headers, header=True)
        reply = await send("DELETE", address, network=self._network, headers=headers)
        if not reply.ok and reply.status not in (404, 410):
            raise refusal(self._host, "did not remove the picture", reply.status)
        return True

    async def fetch_back(self, url: str) -> bytes:
        return await fetch_picture(url, self._network)

    async def alive(self, url: str) -> bool:
        return await answers(url, self._network)

    async def aclose(self) -> None:
        """Nothing stays open between two calls."""

    def _upload_address(self, name: str) -> str:
        settings = self._settings
        if settings.method == "PUT" and "{name}" not in settings.url and not settings.url_path:
            # One address for all would make each picture replace the one before.
            parts = urlsplit(settings.url)
            return urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}/{quote(name)}"))
        return settings.url.replace("{name}", quote(name, safe=""))

    async def _upload(self, url: str, picture: bytes, name: str) -> Reply:
        settings, credentials, network = self._settings, self._credentials, self._network
        headers = await credentials.complete(settings.headers, header=True)
        kind = media_type(picture) or "application/octet-stream"
        if settings.method == "PUT":
            headers = {"Content-Type": kind, **headers}
            return await send("PUT", url, network=network, content=picture, headers=headers)
        fields = await credentials.complete(settings.fields)
        files = {settings.field: (name, picture, kind)}
        return await send("POST", url, network=network, data=fields, files=files, headers=headers)

    def _link(self, url: str, said: Any, body: bytes) -> str:
        settings = self._settings
        if settings.url_path:
            link = answer.pick(said, settings.url_path)
        elif settings.method == "PUT":
            link = url
        else:
            link = body.decode(errors="replace")
        try:
            return check_address(link or "").geturl()
        except InputError as error:
            where = f" at {settings.url_path}" if settings.url_path else ""
            raise HostingError(
                f"{self._host} took the picture, but its answer has no https link{where}.",
                todo="Check where the answer names the link in the settings of the picture link.",
            ) from error

    def _object_name(self, name: str, said: Any) -> str:
        """The address that removes the picture; empty where settings or answer give none."""
        found: Mapping[str, str | None] = {
            place: name if place == "name" else answer.pick(said, place)
            for place in _PLACE.findall(self._settings.delete)
        }
        if None in found.values():
            return ""
        return _PLACE.sub(lambda m: quote(found[m[1]] or "", safe=""), self._settings.delete)
