"""What is done ahead, so that the first request does not make the window wait."""

import subprocess
import sys

import pytest

from hailuo_studio.network.warming import warm

FIRST_REQUEST = """
import asyncio, sys
from hailuo_studio.api.client import ServiceClient
from hailuo_studio.network.warming import warm
from hailuo_studio.core.errors import NotSent

async def ask(port):
    try:
        await ServiceClient(f"http://127.0.0.1:{port}", "aio_k").submit({})
    except NotSent:
        print(sorted(set(sys.modules) - before))

warm()
before = set(sys.modules)
asyncio.run(ask(sys.argv[1]))
"""


def test_the_first_request_imports_nothing_more(dead_port: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_REQUEST, str(dead_port)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("setting", ["socks4://127.0.0.1:1080", "gopher://x:1"])
def test_warming_goes_on_past_a_proxy_that_cant_be_used(
    setting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", setting)
    warm()
