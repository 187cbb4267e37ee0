"""What a bucket in the section [hosting] must look like, said key by key."""

import ipaddress
import re
from urllib.parse import urlsplit

from hailuo_studio.core.address import check_address, is_loopback
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.hosting import LONGEST_LINK, S3Hosting
from hailuo_studio.store.settings_problem import InvalidValueError

S3_KEYS = (
    "endpoint",
    "bucket",
    "region",
    "path_style",
    "prefix",
    "access_key_id",
    "secret_access_key",
    "expires_in",
)
# Below it no link lives long enough for a queue: a request needs two hours of life.
SHORTEST_LINK = 3 * 3600
_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,62}")
_REGION = re.compile(r"[A-Za-z0-9-]{1,40}")
_PREFIX = re.compile(r"[A-Za-z0-9!_.*'()/-]{0,200}")
_NAMED = re.compile(r"keychain:\S+")
_KEY_ID = re.compile(r"[\x21-\x7e]+")


def check_s3(hosting: S3Hosting) -> None:
    """Raises InvalidValueError."""
    _check_endpoint(hosting)
    for key, shape, words in (
        ("bucket", _BUCKET, "Expected 3 to 63 letters, digits, dots and hyphens"),
        ("region", _REGION, 'Expected a region like eu-central-1 ("auto" for Cloudflare R2)'),
        ("prefix", _PREFIX, "Expected letters, digits and slashes, like stills/hailuo"),
        ("access_key_id", _KEY_ID, "Expected the key id, or keychain:NAME"),
        ("secret_access_key", _NAMED, "It is never stored here: expected keychain:NAME"),
    ):
        if not shape.fullmatch(getattr(hosting, key)):
            raise InvalidValueError(f"hosting.{key}", words)
    if ".." in hosting.prefix.split("/") or "//" in hosting.prefix:
        raise InvalidValueError("hosting.prefix", "Expected a path like stills/hailuo")
    if not SHORTEST_LINK <= hosting.expires_in <= LONGEST_LINK:
        raise InvalidValueError(
            "hosting.expires_in",
            f"Expected {SHORTEST_LINK} (3 hours) to {LONGEST_LINK} seconds (7 days)",
        )


def _check_endpoint(hosting: S3Hosting) -> None:
    try:
        parts = check_address(hosting.endpoint)
    except InputError as error:
        raise InvalidValueError("hosting.endpoint", f"{error.what} {error.todo}") from error
    if "@" in parts.netloc:
        raise InvalidValueError("hosting.endpoint", "No key belongs into the address")
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise InvalidValueError(
            "hosting.endpoint", "Expected an address without a path; the bucket has its own key"
        )
    if not hosting.path_style and ("." in hosting.bucket or not _takes_a_name(hosting.endpoint)):
        raise InvalidValueError(
            "hosting.path_style",
            f"The bucket {hosting.bucket} can't go before this endpoint's name; expected true",
        )


def _takes_a_name(endpoint: str) -> bool:
    """Whether a bucket's name can stand before the host's."""
    host = urlsplit(endpoint.strip()).hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return not is_loopback(host)
    return False
