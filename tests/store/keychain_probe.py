"""Runs in a process of its own: does what its arguments say with a real keychain.

Each argument is `get NAME`, `set NAME VALUE`, `delete NAME`, `remember NAME VALUE`, `available` or
`backend`; each prints one line of JSON.
"""

import asyncio
import json
import sys
import traceback

from hailuo_studio.core.errors import KeychainError
from hailuo_studio.store.secrets import Keychain


async def do(keychain: Keychain, order: str) -> str | bool | None:
    match order.split():
        case ["get", name]:
            return await keychain.get(name)
        case ["set", name, value]:
            await keychain.set(name, value)
        case ["delete", name]:
            await keychain.delete(name)
        case ["remember", name, value]:
            keychain.remember_for_this_run(name, value)
        case ["available"]:
            return await keychain.available()
        case ["backend"]:
            return await keychain.backend_name()
        case _:
            raise ValueError(order)
    return None


async def main() -> None:
    keychain = Keychain("hailuo-studio-tests")
    for order in sys.argv[1:]:
        line: dict[str, object]
        try:
            line = {"value": await do(keychain, order)}
        except KeychainError as error:
            line = {"what": error.what, "cost": error.cost, "todo": error.todo}
            traceback.print_exc()
        print(json.dumps(line))  # noqa: T201 - its whole purpose


asyncio.run(main())
