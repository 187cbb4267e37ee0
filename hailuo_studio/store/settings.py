"""`settings.toml` as typed values: read, validated, and changed without losing a comment."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from hailuo_studio.core.address import check_address
from hailuo_studio.core.budget import DEFAULT_CONFIRM_ABOVE
from hailuo_studio.core.errors import InputError, SettingsError
from hailuo_studio.core.hosting import Hosting
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.network import NetworkSettings
from hailuo_studio.store.settings_hosting import read_hosting
from hailuo_studio.store.settings_listener import read_listener
from hailuo_studio.store.settings_network import read_network
from hailuo_studio.store.settings_problem import InvalidValueError, convert

Credits = Annotated[int, msgspec.Meta(ge=0)]
# What changes a section: each key's new value; None removes the key.
Changes = Mapping[str, Mapping[str, object]]


_OF_THEIR_OWN = ("hosting", "listener", "network")


class Service(msgspec.Struct, frozen=True):
    url: str = "https://apiin.one"


class Budget(msgspec.Struct, frozen=True):
    """Credits. `day` and `batch` are ceilings (None: none chosen); an order above `confirm_above`
    is confirmed first."""

    day: Credits | None = None
    batch: Credits | None = None
    confirm_above: Credits = DEFAULT_CONFIRM_ABOVE


class Queue(msgspec.Struct, frozen=True):
    """`senders` takes are sent at once, at least `spacing` seconds apart."""

    senders: Annotated[int, msgspec.Meta(ge=1, le=8)] = 2
    spacing: Annotated[float, msgspec.Meta(ge=1, le=3600)] = 1.0


class Interface(msgspec.Struct, frozen=True):
    """`language` is shown from the next start on."""

    theme: Literal["system", "dark", "light"] = "system"
    language: Literal["system", "en", "de", "zh_CN"] = "system"


class _Plain(msgspec.Struct, frozen=True):
    """The sections whose keys are always the same."""

    service: Service = Service()
    budget: Budget = Budget()
    queue: Queue = Queue()
    interface: Interface = Interface()


class StudioSettings(_Plain, frozen=True):
    """`hosting` is None where only links that are already online can be sent, `listener` where
    nothing listens on this computer."""

    hosting: Hosting | None = None
    listener: ListenAt | None = None
    network: NetworkSettings = NetworkSettings()


def load_settings(path: Path) -> StudioSettings:
    """The settings in the file; the defaults where there is none. Raises SettingsError naming
    the file, the key and what is wrong with it."""
    return parse_settings(read_text(path), path)


def read_text(path: Path) -> str:
    """The file's text, empty where there is no file. Line ends are kept."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        words = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(
            f"The settings in {path} can't be read: {words}.",
            todo="Correct the file, or move it away to start with defaults.",
        ) from error


def parse_settings(text: str, path: Path) -> StudioSettings:
    """`path` is only named in the error."""
    try:
        return _typed(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, InvalidValueError) as error:
        raise SettingsError(
            f"The settings in {path} are not valid: {error}.",
            todo="Correct the file, or move it away to start with defaults.",
        ) from error


def _typed(data: dict[str, Any]) -> StudioSettings:
    rest = {key: value for key, value in data.items() if key not in _OF_THEIR_OWN}
    plain = convert(rest, _Plain)
    try:
        check_address(plain.service.url)
    except InputError as error:
        raise InvalidValueError("service.url", error.what) from error
    listener = read_listener(data.get("listener", {}))
    hosting = read_hosting(data.get("hosting", {}), listening=listener is not None)
    network = read_network(data.get("network", {}))
    return StudioSettings(
        **msgspec.structs.asdict(plain), hosting=hosting, listener=listener, network=network
    )
