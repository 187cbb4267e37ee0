"""Which web addresses may be used: https anywhere, plain http on this computer alone."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from hailuo_studio.core.errors import InputError


def is_loopback(host: str) -> bool:
    """Whether a host name or IP address means this computer."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def check_address(url: str) -> None:
    """Raises InputError unless `url` is https, or http on loopback."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise InputError(
            "This is not a web address.", todo="Check it for typing errors."
        ) from error
    if not host or any(c.isspace() or not c.isprintable() for c in url):
        raise InputError("This is not a web address.", todo="It begins with https://.")
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)):
        return
    raise InputError(
        f"The address at {host} is not https.",
        todo="Use one that begins with https://; http works on this computer only.",
    )
