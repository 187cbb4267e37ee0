"""Why nothing was heard from a server, in sentences for a person, and what helps."""

import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

from hailuo_studio.core.network import Proxy
from hailuo_studio.network.proxy_errors import (
    ProxyAwayError,
    ProxyLoginError,
    ProxyNotSafeError,
    ProxyTroubleError,
    UnusableProxyError,
)

# UnicodeError: a host name that no name server could be asked for.
NETWORK_ERRORS = (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, UnicodeError)
_MOST_WORDS = 60
# https://docs.openssl.org/master/man1/openssl-verification-options/
_NOT_YET_VALID, _EXPIRED, _OTHER_NAME = 9, 10, 62


@dataclass(frozen=True, slots=True)
class Trouble:
    """`what` happened, what `todo` besides trying again; `passing` means that that may help."""

    what: str
    todo: str = ""
    passing: bool = True


def trouble_of(error: BaseException, host: str) -> Trouble:
    """`error` is one of NETWORK_ERRORS, or a TimeoutError or OSError beside them."""
    if isinstance(error, httpx.ProxyError):
        return _of_proxy(error, host)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return Trouble(f"{host} did not answer in time.")
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol):
        return Trouble(f"{host} can't be reached: that is no web address.", passing=False)
    return _of_encryption(error, host) or _of_connection(error, host)


def _of_connection(error: BaseException, host: str) -> Trouble:
    if any(isinstance(cause, socket.gaierror | UnicodeError) for cause in _causes(error)):
        return Trouble(f"{host} can't be reached: its name is not found. Is this computer online?")
    if isinstance(error, httpx.ConnectError | OSError):
        return Trouble(f"{host} can't be reached.")
    return Trouble(f"The connection to {host} broke off.")


def _of_proxy(error: httpx.ProxyError, host: str) -> Trouble:
    if isinstance(error, UnusableProxyError):
        return Trouble(
            "The proxy of this computer's settings can't be used: only http, https and socks5 "
            "ones can.",
            "Name another one in Settings, under Network, or none.",
            passing=False,
        )
    if not isinstance(error, ProxyTroubleError):
        return Trouble(f"The proxy does not lead to {host}.")
    proxy = error.proxy
    if isinstance(error, ProxyLoginError):
        return _of_login(proxy)
    if isinstance(error, ProxyNotSafeError):
        return _of_encryption(error, proxy.place) or _away(proxy)
    if isinstance(error, ProxyAwayError):
        return _away(proxy)
    words = " ".join(error.said.split())[:_MOST_WORDS].rstrip(".")
    said = f" ({words})" if words else ""
    return Trouble(
        f"The proxy {proxy.place} does not lead to {host}{said}.",
        "Ask who runs the proxy to allow it, or choose another way in Settings, under Network.",
    )


def _of_login(proxy: Proxy) -> Trouble:
    todo = "Enter them in Settings, under Network."
    if proxy.login is None:
        return Trouble(f"The proxy {proxy.place} wants a user name and a password.", todo)
    return Trouble(f"The proxy {proxy.place} does not accept the user name and the password.", todo)


def _away(proxy: Proxy) -> Trouble:
    return Trouble(
        f"The proxy {proxy.place} can't be reached.",
        "Check its address in Settings, under Network, and whether this computer is in its "
        "network.",
    )


def _of_encryption(error: BaseException, host: str) -> Trouble | None:
    """What went wrong while the connection was made safe; None where nothing did."""
    causes = tuple(_causes(error))
    refused = next((c for c in causes if isinstance(c, ssl.SSLCertVerificationError)), None)
    if refused is None:
        if not any(isinstance(cause, ssl.SSLError) for cause in causes):
            return None
        return Trouble(
            f"{host} can't be reached safely: no encrypted connection is possible.",
            "A firewall may be in the way: ask who runs the network.",
        )
    code = getattr(refused, "verify_code", None)
    if code in (_EXPIRED, _NOT_YET_VALID):
        return Trouble(
            f"{host} can't be reached safely: its certificate is not valid today.",
            "Check this computer's date and time.",
        )
    if code == _OTHER_NAME:
        return Trouble(
            f"{host} can't be reached safely: another server's certificate came.",
            "A hotel's or a company's network may be in the way: sign in there first.",
        )
    return Trouble(
        f"{host} can't be reached safely: this computer does not trust its certificate. "
        "A firewall or company proxy may be reading the connection.",
        "If that is known to you, give its certificate in Settings, under Network.",
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
