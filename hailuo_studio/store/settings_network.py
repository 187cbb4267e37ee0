"""The section [network]: the proxy, and certificates to believe beside the system's."""

from pathlib import Path
from typing import Any

import msgspec

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.network import Manner, NetworkSettings, read_proxy
from hailuo_studio.store.settings_problem import InvalidValueError, convert


class _Network(msgspec.Struct, frozen=True):
    proxy: str = "system"
    ca_file: str = ""


def read_network(table: Any) -> NetworkSettings:
    """Raises InvalidValueError. Whether the file of certificates is there shows when it is used:
    the settings stay valid where it is on a drive that is away today."""
    if not isinstance(table, dict):
        raise InvalidValueError("network", "Expected a section")
    found = convert(table, _Network, "network")
    ca_file = found.ca_file.strip()
    if ca_file and not Path(ca_file).expanduser().is_absolute():
        raise InvalidValueError("network.ca_file", "Expected the whole path of a file")
    said = found.proxy.strip()
    if said in (Manner.SYSTEM, Manner.NONE):
        return NetworkSettings(Manner(said), None, ca_file)
    try:
        return NetworkSettings(Manner.OWN, read_proxy(said), ca_file)
    except InputError as error:
        what = " ".join((error.what, error.todo, 'Or it is "system" or "none".'))
        raise InvalidValueError("network.proxy", what) from error


def network_changes(settings: NetworkSettings) -> dict[str, object]:
    """The section's keys for `save_settings`; those at their default are removed."""
    proxy = settings.proxy.address if settings.proxy is not None else settings.manner.value
    return {
        "proxy": None if settings.manner is Manner.SYSTEM else proxy,
        "ca_file": settings.ca_file or None,
    }
