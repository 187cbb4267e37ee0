"""What every way to a web address offers. The rest of the program knows only this."""

import secrets
from collections.abc import Awaitable, Callable
from typing import Protocol

from hailuo_studio.core.take import Hosted

# Looks a secret up by its name in the keychain; None: there is none. Raises KeychainError.
Secret = Callable[[str], Awaitable[str | None]]


class Host(Protocol):
    """A way to bring a picture to a web address. Its errors are HostingError."""

    @property
    def kind(self) -> str:
        """The same for two hosts only if each can remove what the other took."""
        ...

    @property
    def keeps_bytes(self) -> bool:
        """Whether what comes back is what was put, byte for byte; else it may be recompressed."""
        ...

    def object_name(self, name: str) -> str:
        """What removes a picture put under `name`, as far as that is known before the upload;
        empty where only the answer says it."""
        ...

    async def put(self, picture: bytes, name: str) -> Hosted:
        """Upload under an unguessable `name`; the `id` of what comes back is 0."""
        ...

    async def remove(self, hosted: Hosted) -> bool:
        """Whether it is gone now; False where nothing but expiry exists."""
        ...

    async def fetch_back(self, url: str) -> bytes:
        """The picture as the service will get it."""
        ...

    async def alive(self, url: str) -> bool:
        """Whether an earlier upload can still be read; False where the host says no."""
        ...

    def describe(self) -> str:
        """Where pictures go and how long they stay, in a few words: "ImgBB, 24 h"."""
        ...

    async def aclose(self) -> None: ...


def random_name(ending: str) -> str:
    """An object name nobody can guess; `ending` is ".jpg" or the like."""
    return secrets.token_hex(16) + ending


def stay(seconds: int | None) -> str:
    """How long pictures stay, in words; None: until they are deleted."""
    if seconds is None:
        return "stays until deleted"
    if seconds > 48 * 3600:
        return f"{seconds / 86400:.0f} days"
    return f"{seconds / 3600:.0f} h" if seconds >= 3600 else f"{seconds / 60:.0f} min"
