"""Secrets in an upload: completed from the keychain at the last moment, never stored or shown."""

import re
from collections.abc import Mapping

from hailuo_studio.core.errors import HostingError, KeychainError
from hailuo_studio.hosting.interface import Secret

_NAMED = re.compile(r"(?:^|(?<=\s))keychain:(\S+)$")


class Credentials:
    """What `host` is shown of the keychain."""

    def __init__(self, host: str, secret: Secret) -> None:
        self._host = host
        self._secret = secret
        self._shown: set[str] = set()

    async def complete(self, values: Mapping[str, str], header: bool = False) -> dict[str, str]:
        """The values with `keychain:NAME` at their end replaced. Raises HostingError where the
        keychain has no such entry, can't be read, or a header can't carry the result."""
        whole = {}
        for key, value in values.items():
            named = _NAMED.search(value)
            whole[key] = value[: named.start()] + await self._look_up(named[1]) if named else value
            if header and not (whole[key].isascii() and whole[key].isprintable()):
                raise HostingError(
                    f"The header {key} for {self._host} has letters no header can carry.",
                    todo="Store its key again, without accents or line breaks.",
                )
        return whole

    def redacted(self, words: str) -> str:
        """`words` of the host without any secret it was shown."""
        for secret in self._shown:
            words = words.replace(secret, "…")
        return words

    async def _look_up(self, name: str) -> str:
        try:
            found = await self._secret(name)
        except KeychainError as error:
            raise HostingError(f"{self._host}: {error.what}", todo=error.todo) from error
        secret = (found or "").strip()
        if not secret:
            raise HostingError(
                f"The keychain has no key named {name} for {self._host}.",
                todo="Enter it again in the settings of the picture link.",
            )
        self._shown.add(secret)
        return secret
