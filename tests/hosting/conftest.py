"""A picture host, empty at every test's start."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest

from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.hosting.http_endpoint import HttpEndpoint
from tests.hosting.picture_hosts import PictureHosts, Running

NOW = 1_760_000_000.0
Lookup = Callable[[str], Awaitable[str | None]]
Endpoint = Callable[..., HttpEndpoint]


def secrets(**known: str) -> Lookup:
    """A keychain's `get` that knows these names (`_` for `-`)."""

    async def get(name: str) -> str | None:
        return known.get(name.replace("-", "_"))

    return get


@pytest.fixture(scope="session")
def running() -> Iterator[PictureHosts]:
    server = Running()
    yield server.hosts
    server.stop()


@pytest.fixture
def hosts(running: PictureHosts) -> PictureHosts:
    running.forget()
    return running


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    """Makes endpoints whose clock stands at NOW, and closes them."""
    made: list[HttpEndpoint] = []

    def make(settings: HttpHosting, secret: Lookup | None = None) -> HttpEndpoint:
        made.append(HttpEndpoint(settings, secret or secrets(), lambda: NOW))
        return made[-1]

    yield make
    for one in made:
        await one.aclose()
