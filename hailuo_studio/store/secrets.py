"""The user's keys: in the system's keychain, or in memory for this run, never in a file."""

import asyncio
import hashlib
import hmac
import os
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from typing import TYPE_CHECKING, TypeVar

from hailuo_studio.core.errors import KeychainError
from hailuo_studio.store.secrets_backend import choose, foreign_errors, trouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
SERVICE_NAME = "hailuo-studio"
API_KEY = "api-key"
PRACTICE_KEY = "practice-api-key"
KEY_VARIABLE = "HAILUO_STUDIO_API_KEY"


class Keychain:
    """Entries named `name` under `service_name`.

    Every call works in a thread (of `executor`, else the loop's own), as a keychain may ask its
    user for a password first. A keychain that can't be read raises KeychainError: that is not the
    same as having no key.
    """

    def __init__(
        self,
        service_name: str = SERVICE_NAME,
        executor: Executor | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._service = service_name
        self._executor = executor
        self._environment = environment
        self._this_run: dict[str, str] = {}

    async def api_key(self, practice: bool = False) -> str | None:
        """The service's key; `HAILUO_STUDIO_API_KEY` goes before the keychain. Practice has a key
        of its own and looks at no environment."""
        if practice:
            return await self.get(PRACTICE_KEY)
        return self._environment.get(KEY_VARIABLE, "").strip() or await self.get(API_KEY)

    async def get(self, name: str) -> str | None:
        """The entry's value; None where the keychain was read and has none."""
        if name in self._this_run:
            return self._this_run[name]
        return await self._with(lambda ring: ring.get_password(self._service, name), "read")

    async def set(self, name: str, value: str) -> None:
        """Store it for good, in place of one remembered for this run."""
        await self._with(lambda ring: ring.set_password(self._service, name, value), "written")
        self._this_run.pop(name, None)

    async def delete(self, name: str) -> None:
        """Forget it here and in the keychain; one that is not there is no error."""
        if self._this_run.pop(name, None) is not None and not await self.available():
            return
        await self._with(lambda ring: self._delete(ring, name), "changed")

    def remember_for_this_run(self, name: str, value: str) -> None:
        """Keep it in memory alone; it goes before the keychain's until the program ends."""
        self._this_run[name] = value

    def only_this_run(self, name: str) -> bool:
        """Whether the value in use is in memory or the environment alone."""
        return (name == API_KEY and self.in_environment()) or name in self._this_run

    def in_environment(self) -> bool:
        """Whether `HAILUO_STUDIO_API_KEY` names the key."""
        return bool(self._environment.get(KEY_VARIABLE, "").strip())

    async def available(self) -> bool:
        """Whether there is a keychain to keep keys in; it may still be locked."""
        try:
            await self.backend_name()
        except KeychainError:
            return False
        return True

    async def backend_name(self) -> str:
        """What keyring calls the keychain in use ("SecretService Keyring")."""
        return await self._with(lambda ring: str(ring.name), "found")

    async def _with(self, work: "Callable[[KeyringBackend], T]", done: str) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, _in_thread, work, done)

    def _delete(self, ring: "KeyringBackend", name: str) -> None:
        if ring.get_password(self._service, name) is not None:
            ring.delete_password(self._service, name)


def fingerprint(key: str, salt: str) -> str:
    """Tells two keys apart without naming either: 16 hex digits. `salt` is the ledger's."""
    return hmac.new(salt.encode(), key.encode(), hashlib.sha256).hexdigest()[:16]


def _in_thread(work: "Callable[[KeyringBackend], T]", done: str) -> T:
    try:
        return work(choose())
    except foreign_errors() as error:
        # Not chained: a backend's error may quote what it was given.
        raise trouble(error, done) from None
