"""What works here, and what to do about what does not. Nothing is sent or charged."""

import asyncio
import importlib.util
import os
import sys
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from hailuo_studio import paths
from hailuo_studio.core.errors import KeychainError, SettingsError
from hailuo_studio.core.hosting import DataUriHosting, S3Hosting, TunnelHosting
from hailuo_studio.core.network import Manner, Network, NetworkSettings
from hailuo_studio.hosting.interface import stay
from hailuo_studio.hosting.listener import bound
from hailuo_studio.network.proxy_errors import UnusableProxyError
from hailuo_studio.network.reaching import reach
from hailuo_studio.network.way import way_to
from hailuo_studio.networking import Networking
from hailuo_studio.store.secrets import Keychain
from hailuo_studio.store.settings import StudioSettings, load_settings

MOST_SHOWN = 3
_MANNERS = {Manner.SYSTEM: "as the system", Manner.NONE: "switched off", Manner.OWN: "of your own"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, whether it works, what it is like, what to do."""

    name: str
    works: bool
    words: str
    todo: str = ""


async def findings() -> list[Finding]:
    """Everything looked at, in the order a person would mend it."""
    found = [_home(), _display(), _codecs(), await _keychain()]
    try:
        settings = load_settings(paths.settings_file())
    except SettingsError as error:
        return [*found, Finding("settings", False, error.what, error.todo)]
    networking = Networking(Keychain())
    await networking.follow(settings.network)
    url = os.environ.get("HAILUO_STUDIO_API_URL", "").strip() or settings.service.url
    network = await _network(settings.network, networking, url)
    link, service = await asyncio.gather(
        _picture_link(settings, networking.now()), _service(url, networking.now())
    )
    return [*found, network, link, *_listener(settings), service]


def _home() -> Finding:
    home = paths.home()
    try:
        home.mkdir(parents=True, exist_ok=True)
        probe = home / ".probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        return Finding("home", False, f"{home}: {error.strerror}", "Make it writable.")
    return Finding("home", True, str(home))


def _display() -> Finding:
    if importlib.util.find_spec("PySide6") is None:
        return Finding("display", False, "Qt is not installed", "Install the program anew.")
    shown = sys.platform != "linux" or any(map(os.environ.get, ("WAYLAND_DISPLAY", "DISPLAY")))
    if not shown:
        return Finding(
            "display", False, "none", "The window needs one; every other command works without."
        )
    return Finding("display", True, "there is one")


def _codecs() -> Finding:
    from hailuo_studio.media.codecs import ffmpeg_version, undecodable

    missing = undecodable(("h264", "hevc", "vp9", "av1"))
    if "h264" in missing:
        return Finding("codecs", False, "H.264 can't be decoded", "Install the program anew.")
    extra = f"; not {', '.join(missing)}" if missing else ""
    return Finding("codecs", True, f"{ffmpeg_version()}{extra}")


async def _keychain() -> Finding:
    keychain = Keychain()
    try:
        name = await keychain.backend_name()
        key = await keychain.api_key()
    except KeychainError as error:
        return Finding("keychain", False, error.what, error.todo)
    stored = "a key is stored" if key else "no key is stored: the window opens in Practice"
    return Finding("keychain", True, f"{name}; {stored}")


async def _network(settings: NetworkSettings, networking: Networking, url: str) -> Finding:
    """Which proxy and whose certificates; never the login."""
    state = await networking.state(settings)
    try:
        proxy = await way_to(url, networking.now())
    except UnusableProxyError:
        return Finding("network", False, "the system names a proxy of a kind that can't be used")
    words = proxy.address if proxy is not None else "none"
    words = f"proxy {_MANNERS[settings.manner]}: {words}"
    if proxy is not None and proxy.login is not None:
        words += ", with a user name and a password"
    if networking.trouble is not None:
        return Finding(
            "network", False, f"{words}; {networking.trouble.what}", networking.trouble.todo
        )
    shown = [
        f"{one.subject} ({'expired' if one.until < time.time() else 'valid until'} "
        f"{time.strftime('%Y-%m-%d', time.gmtime(one.until))})"
        for one in state.certificates[:MOST_SHOWN]
    ]
    if len(state.certificates) > MOST_SHOWN:
        shown.append(f"{len(state.certificates) - MOST_SHOWN} more")
    return Finding(
        "network", True, "; ".join((words, ", ".join(["the system's certificates", *shown])))
    )


async def _picture_link(settings: StudioSettings, network: Network) -> Finding:
    if settings.hosting is None:
        return Finding(
            "picture link",
            False,
            "none is chosen; only links that are already online can be sent",
            "Choose one in the window's settings.",
        )
    hosting = settings.hosting
    if isinstance(hosting, TunnelHosting):
        return Finding("picture link", True, "this computer, through your tunnel to the listener")
    if isinstance(hosting, DataUriHosting):
        return Finding(
            "picture link",
            True,
            "inside the request: an experiment the service's pages say nothing of",
            "If the service refuses it, choose another way; a refusal costs nothing.",
        )
    if isinstance(hosting, S3Hosting):
        return await _bucket(hosting, network)
    return Finding("picture link", True, urlsplit(hosting.url).hostname or "")


async def _bucket(hosting: S3Hosting, network: Network) -> Finding:
    """Whether it can be reached and its key is in the keychain; nothing is uploaded."""
    words = f"the bucket {hosting.bucket} at {urlsplit(hosting.endpoint).netloc}"
    words += f", links live for {stay(hosting.expires_in)}"
    keychain = Keychain()
    try:
        for half in (hosting.access_key_id, hosting.secret_access_key):
            name = half.removeprefix("keychain:")
            if name != half and not await keychain.get(name):
                return Finding(
                    "picture link",
                    False,
                    f"{words}; the keychain has no key named {name}",
                    "Enter it again in the settings of the picture link.",
                )
    except KeychainError as error:
        return Finding("picture link", False, f"{words}; {error.what}", error.todo)
    trouble = (await reach(hosting.bucket_url, network)).trouble
    if trouble is not None:
        todo = trouble.todo or "Check the endpoint and the network."
        return Finding("picture link", False, f"{words}; it can't be reached: {trouble.what}", todo)
    return Finding(
        "picture link", True, f"{words}; it can be reached; Test in the settings proves the key"
    )


def _listener(settings: StudioSettings) -> list[Finding]:
    """Nothing where none is wanted: it is a convenience."""
    at = settings.listener
    if at is None:
        return []
    try:
        bound(at.port).close()
    except OSError as error:
        return [
            Finding(
                "listener",
                False,
                f"port {at.port} can't be used now: {error.strerror}; finished takes are found by "
                "asking",
                "Fine if it is this program that uses it; else choose another port under "
                "[listener] in settings.toml.",
            )
        ]
    public = urlsplit(at.public_url).netloc
    return [Finding("listener", True, f"port {at.port} is free; it is {public} to the world")]


async def _service(url: str, network: Network) -> Finding:
    """One GET without the key: it costs nothing."""
    found = await reach(url, network)
    if found.trouble is not None:
        todo = found.trouble.todo or "Check the network."
        return Finding("service", False, f"{url} can't be reached: {found.trouble.what}", todo)
    through = f" through the proxy {found.through}" if found.through else ""
    return Finding("service", True, f"{url} can be reached{through}; the first clip proves the key")
