"""A bucket of an S3-compatible storage: private objects, read through links that are signed.

obstore signs; the requests themselves go the way of all others here, with the system's
certificates and proxy, and can be cancelled.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from hailuo_studio.core.address import check_address
from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.hosting import S3Hosting
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.take import Hosted
from hailuo_studio.hosting.credentials import Credentials
from hailuo_studio.hosting.interface import Secret, stay
from hailuo_studio.hosting.picture import answers, fetch_picture, media_type
from hailuo_studio.hosting.s3_refusal import GONE, refused
from hailuo_studio.hosting.web import host_of, send

if TYPE_CHECKING:
    from obstore.store import S3Credential, S3Store

# How long a signature of our own requests holds.
REQUEST_SECONDS = 900


class S3Storage:
    """The `Host` that `settings` describe; `secret` looks up what they name in the keychain.
    `clock` gives seconds since the epoch. Raises InputError for an endpoint that is not https."""

    def __init__(
        self,
        settings: S3Hosting,
        secret: Secret,
        clock: Callable[[], float] = time.time,
        network: NetworkNow = Network,
    ) -> None:
        check_address(settings.endpoint)
        self._settings = settings
        self._host = host_of(settings.endpoint)
        self._credentials = Credentials(self._host, secret)
        self._clock = clock
        self._network = network
        self._signer: tuple[tuple[str, str], S3Store] | None = None

    @property
    def kind(self) -> str:
        return f"s3:{self._host}/{self._settings.bucket}"

    @property
    def keeps_bytes(self) -> bool:
        return True

    def describe(self) -> str:
        return f"your bucket {self._settings.bucket}, {stay(self._settings.expires_in)}"

    def object_name(self, name: str) -> str:
        prefix = self._settings.prefix.strip("/")
        return f"{prefix}/{name}" if prefix else name

    async def put(self, picture: bytes, name: str) -> Hosted:
        place = self.object_name(name)
        url = await self._signed("PUT", place, REQUEST_SECONDS)
        kind = media_type(picture) or "application/octet-stream"
        headers = {"Content-Type": kind}
        reply = await send("PUT", url, network=self._network, content=picture, headers=headers)
        if not reply.ok:
            raise refused(self._settings, "writing", reply)
        expires_at = self._clock() + self._settings.expires_in
        link = await self._signed("GET", place, self._settings.expires_in)
        return Hosted(link, self.kind, expires_at, place)

    async def remove(self, hosted: Hosted) -> bool:
        """Already gone counts as removed."""
        url = await self._signed("DELETE", hosted.object_name, REQUEST_SECONDS)
        reply = await send("DELETE", url, network=self._network)
        if not reply.ok and reply.status not in GONE:
            raise refused(self._settings, "deleting", reply)
        return True

    async def fetch_back(self, url: str) -> bytes:
        return await fetch_picture(url, self._network)

    async def alive(self, url: str) -> bool:
        return await answers(url, self._network)

    async def aclose(self) -> None:
        """Nothing stays open between two calls."""

    async def _signed(
        self, method: Literal["PUT", "GET", "DELETE"], place: str, seconds: int
    ) -> str:
        halves = {
            "id": self._settings.access_key_id,
            "secret": self._settings.secret_access_key,
        }
        key = await self._credentials.complete(halves)
        # In a thread: obstore is read there for the first time, and it makes a client.
        return await asyncio.to_thread(
            self._sign, (key["id"], key["secret"]), method, place, seconds
        )

    def _sign(
        self,
        key: tuple[str, str],
        method: Literal["PUT", "GET", "DELETE"],
        place: str,
        seconds: int,
    ) -> str:
        import obstore
        from obstore.exceptions import BaseError

        try:
            if self._signer is None or self._signer[0] != key:
                # Kept, as making one takes 13 ms.
                self._signer = key, _signer(self._settings, key)
            return obstore.sign(self._signer[1], method, place, timedelta(seconds=seconds))
        except (BaseError, ValueError) as error:
            # Not chained: it may quote what it was given.
            raise HostingError(
                f"No link to {self._host} can be signed ({type(error).__name__}).",
                todo="Check endpoint, bucket, region and key of the picture link.",
            ) from None


def _signer(settings: S3Hosting, key: tuple[str, str]) -> "S3Store":
    from obstore.store import S3Store

    endpoint = settings.endpoint if settings.path_style else settings.bucket_url
    # obstore reads other programs' AWS_… variables: whatever is not said here, they would say
    # (a session token beside a plain key, another endpoint, no signature at all).
    credential: S3Credential = {
        "access_key_id": key[0],
        "secret_access_key": key[1],
        "token": None,
        "expires_at": None,
    }
    return S3Store(
        settings.bucket,
        endpoint=endpoint,
        config={"aws_endpoint_url_s3": endpoint},
        region=settings.region,
        virtual_hosted_style_request=not settings.path_style,
        credential_provider=lambda: credential,
        skip_signature=False,
        client_options={"allow_http": True},
    )
