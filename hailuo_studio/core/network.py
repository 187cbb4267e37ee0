"""How requests leave this computer: through which proxy, and whose certificates are believed."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NoReturn
from urllib.parse import unquote, urlsplit

from hailuo_studio.core.errors import InputError

PROXY_SCHEMES = ("http", "https", "socks5")
_EXAMPLE = "http://proxy.example.com:3128"
_USUAL_PORTS = {"http": 80, "https": 443, "socks5": 1080}


class Manner(StrEnum):
    """Who says which proxy is used."""

    SYSTEM = "system"
    NONE = "none"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Login:
    """What a proxy wants to know of its user."""

    user: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Proxy:
    """`place` names it in a sentence, `address` is what settings say; neither has the login."""

    scheme: str
    host: str
    port: int
    login: Login | None = None

    @property
    def place(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def address(self) -> str:
        return f"{self.scheme}://{self.place}"

    @property
    def secret_name(self) -> str:
        """Its login in the keychain: bound to the address, so that another proxy never gets it."""
        return f"proxy-{self.place}"


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """As the settings have it: `proxy` is there for an address of one's own, without its login;
    `ca_file` is the path of certificates to believe beside the system's, empty for none."""

    manner: Manner = Manner.SYSTEM
    proxy: Proxy | None = None
    ca_file: str = ""


@dataclass(frozen=True, slots=True)
class Network:
    """Ready for use: the proxy with its login, the certificates (PEM) read."""

    manner: Manner = Manner.SYSTEM
    proxy: Proxy | None = None
    authorities: str = field(default="", repr=False)


# Asked at each request, so that a changed setting holds at once.
NetworkNow = Callable[[], Network]


@dataclass(frozen=True, slots=True)
class Certificate:
    """`subject` is a name for people, `until` the last second it is valid, since the epoch."""

    subject: str
    until: float


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """As a person chose it. `password` None: the one in the keychain stays."""

    manner: Manner = Manner.SYSTEM
    address: str = ""
    user: str = field(default="", repr=False)
    password: str | None = field(default=None, repr=False)
    ca_file: str = ""


@dataclass(frozen=True, slots=True)
class NetworkState:
    """What is in use, for the settings: the `choice` (its password is never given out),
    whether one is kept, and for this run alone, and the certificates of its file or the sentence
    why there are none."""

    choice: NetworkChoice = NetworkChoice()
    password_kept: bool = False
    certificates: tuple[Certificate, ...] = ()
    trouble: str = ""
    this_run_only: bool = False


@dataclass(frozen=True, slots=True)
class NetworkTrial:
    """Whether the service can be reached, in sentences."""

    ok: bool
    sentence: str


def read_proxy(text: str) -> Proxy:
    """An address as it may stand in the settings. Raises InputError, which never quotes it: it
    may hold a password."""
    text = text.strip()
    if "@" in text:
        raise InputError(
            "The user name and the password do not belong into the proxy's address.",
            todo="Enter them in Settings, under Network: they are kept in the keychain.",
        )
    proxy = _read(text, port_needed=True)
    if proxy is None:
        raise InputError(
            "This is not a proxy's address.",
            todo=f"Give one like {_EXAMPLE}; https:// and socks5:// are possible too.",
        )
    return proxy


def read_system_proxy(text: str) -> Proxy | None:
    """A proxy as the system or an environment variable names it, its login included; None where
    it can't be used."""
    text = text.strip()
    scheme, separator, rest = text.partition("://")
    if not separator:
        scheme, rest = "http", text
    scheme = {"socks": "socks5", "socks5h": "socks5"}.get(scheme.casefold(), scheme)
    login, at, where = rest.rpartition("@")
    proxy = _read(f"{scheme}://{where}", port_needed=False)
    if proxy is None or not at:
        return proxy
    user, _, password = login.partition(":")
    return replace(proxy, login=Login(unquote(user), unquote(password)))


def _read(text: str, *, port_needed: bool) -> Proxy | None:
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme not in PROXY_SCHEMES or not host or any(c.isspace() for c in text):
        return None
    if parts.path.strip("/") or parts.query or parts.fragment or (port_needed and not port):
        return None
    return Proxy(parts.scheme, host, port or _USUAL_PORTS[parts.scheme])


def settings_of(choice: NetworkChoice) -> NetworkSettings:
    """What a choice means for the settings. Raises InputError."""
    proxy = read_proxy(choice.address) if choice.manner is Manner.OWN else None
    return NetworkSettings(choice.manner, proxy, choice.ca_file.strip())


def login_of(choice: NetworkChoice, kept: Login | None) -> Login | None:
    """The login it means, where `kept` is the proxy's in the keychain. Raises InputError."""
    user = choice.user.strip()
    if choice.manner is not Manner.OWN or not user:
        return None
    if ":" in user or not user.isprintable():
        _no_user()
    if choice.password:
        return Login(user, choice.password)
    if kept is None or kept.user != user:
        raise InputError("The proxy's password is missing.", todo="Type it too.")
    return kept


def _no_user() -> NoReturn:
    raise InputError("No proxy's user name has a colon in it.", todo="Check its spelling.")


def written_login(login: Login) -> str:
    """For the keychain: one entry for both."""
    return f"{login.user}:{login.password}"


def read_login(written: str | None) -> Login | None:
    user, colon, password = (written or "").partition(":")
    return Login(user, password) if colon and user else None
