"""Which web addresses may be used: https anywhere, http on this computer only."""

import ipaddress
from urllib.parse import SplitResult, urlsplit

from hailuo_studio.core.errors import InputError


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_address(url: str) -> SplitResult:
    """The address in its parts. Raises InputError when it may not be used."""
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
        _ = parts.port
    except ValueError as error:
        raise InputError(f"{url} is not a web address.", todo="Check its spelling.") from error
    if parts.scheme not in ("http", "https") or not host or " " in host:
        raise InputError(f"{url} is not a web address.", todo="Give one that begins with https://.")
    if parts.scheme == "http" and not is_loopback(host):
        raise InputError(
            f"{url} is not encrypted.",
            todo="Use its https:// address; http only works on this computer itself.",
        )
    return parts


def encrypted(url: str) -> str:
    """The https form of an http address elsewhere: nothing is sent or fetched in the clear. Every
    other address stays as it is."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return url
    if parts.scheme != "http" or is_loopback(host):
        return url
    where = parts.netloc.removesuffix(":80") if port == 80 else parts.netloc
    return parts._replace(scheme="https", netloc=where).geturl()


def origin_of(url: str) -> str:
    """Scheme, host and port, the default port left out. Raises InputError as above."""
    parts = check_address(url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    default = {"https": 443, "http": 80}[parts.scheme]
    port = "" if parts.port in (None, default) else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"
