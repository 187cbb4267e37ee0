"""The real service behind the engine's interface."""

from collections.abc import Callable, Mapping
from pathlib import Path

from hailuo_studio.api.client import POST_SECONDS, ServiceClient
from hailuo_studio.api.download import fetch
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.task import Accepted, TaskReport


class RealService:
    """`key_fingerprint` is salted by the ledger it is used with; `post_seconds` is how long an
    answer to a request is waited for, `network` is asked at each request."""

    def __init__(
        self,
        url: str,
        key: str,
        key_fingerprint: str,
        post_seconds: float = POST_SECONDS,
        network: NetworkNow = Network,
    ) -> None:
        self._network = network
        self._client = ServiceClient(url, key, post_seconds=post_seconds, network=network)
        self.origin = self._client.origin
        self.key_fingerprint = key_fingerprint

    async def submit(self, body: Mapping[str, str]) -> Accepted:
        return await self._client.submit(body)

    async def ask(self, task_id: str, submitted_image: str | None) -> TaskReport:
        return await self._client.ask(task_id, submitted_image)

    async def fetch(self, url: str, to: Path, progress: Callable[[int, int | None], None]) -> str:
        return (await fetch(url, to, progress, network=self._network)).sha256

    async def aclose(self) -> None:
        await self._client.aclose()
