"""The section [listener]: a local port, and the public address that leads to it."""

from typing import Annotated, Any

import msgspec

from hailuo_studio.core.address import check_address
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.store.settings_problem import InvalidValueError, convert


class _Listener(msgspec.Struct, frozen=True):
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    public_url: str


def read_listener(table: Any) -> ListenAt | None:
    """None where there is no such section. Raises InvalidValueError."""
    if table == {}:
        return None
    if not isinstance(table, dict):
        raise InvalidValueError("listener", "Expected a section")
    found = convert(table, _Listener, "listener")
    try:
        parts = check_address(found.public_url)
    except InputError as error:
        raise InvalidValueError("listener.public_url", error.what) from error
    if "@" in parts.netloc:
        raise InvalidValueError(
            "listener.public_url", "No password belongs into it: the service gets it to see"
        )
    if parts.query or parts.fragment:
        raise InvalidValueError("listener.public_url", "It ends before any ? or #")
    return ListenAt(found.port, found.public_url.strip())
