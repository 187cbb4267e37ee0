"""The section [hosting]: which way pictures get a web address, if any."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from hailuo_studio.core.address import check_address
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.hosting import (
    DataUriHosting,
    Hosting,
    HttpHosting,
    S3Hosting,
    TunnelHosting,
)
from hailuo_studio.store.settings_problem import InvalidValueError, convert
from hailuo_studio.store.settings_s3 import S3_KEYS, check_s3

HTTP_KEYS = ("method", "field", "fields", "headers", "url_path", "delete", "expires_in", "name")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def read_hosting(table: Any, *, listening: bool = False) -> Hosting | None:
    """None for `kind = "public"` and for an empty section. `listening` says whether there is a
    section [listener], which a tunnel needs. Raises InvalidValueError."""
    if not isinstance(table, dict):
        raise InvalidValueError("hosting", "Expected a section")
    kind = table.get("kind", "" if table.get("url") else "public")
    if kind == "public":
        return None
    if kind == "tunnel":
        if not listening:
            raise InvalidValueError(
                "hosting.kind", "tunnel needs the section [listener] with port and public_url"
            )
        return TunnelHosting()
    if kind == "s3":
        bucket = convert(table, S3Hosting, "hosting")
        check_s3(bucket)
        return bucket
    if kind == "data-uri":
        return DataUriHosting()
    if kind != "http":
        raise InvalidValueError("hosting.kind", "Expected public, s3, http, tunnel or data-uri")
    for key in ("fields", "headers"):
        _check_texts(key, table.get(key, {}))
    hosting = convert(table, HttpHosting, "hosting")
    _check(hosting)
    return hosting


def hosting_changes(hosting: Hosting | None) -> dict[str, object]:
    """The section's keys for `save_settings`; those at their default are removed."""
    if hosting is None:
        return {"kind": "public"}
    if isinstance(hosting, TunnelHosting):
        return {"kind": "tunnel"}
    if isinstance(hosting, DataUriHosting):
        return {"kind": "data-uri"}
    if isinstance(hosting, S3Hosting):
        bucket = S3Hosting(hosting.endpoint, hosting.bucket, hosting.region)
        return {"kind": "s3"} | _differing(hosting, bucket, S3_KEYS)
    plain = HttpHosting(hosting.url)
    return {"kind": "http", "url": hosting.url} | _differing(hosting, plain, HTTP_KEYS)


def _differing(hosting: object, plain: object, keys: tuple[str, ...]) -> dict[str, object]:
    """What is as in `plain` needs no key, but for what `plain` itself was given."""
    always = ("endpoint", "bucket", "region")
    found = {key: getattr(hosting, key) for key in keys}
    return {
        key: None if value == getattr(plain, key) and key not in always else value
        for key, value in found.items()
    }


def _check_texts(key: str, table: Any) -> None:
    if not isinstance(table, Mapping):
        raise InvalidValueError(f"hosting.{key}", 'Expected a table like { name = "value" }')
    for name, value in table.items():
        if not isinstance(value, str):
            raise InvalidValueError(f"hosting.{key}.{name}", "Expected text in quotes")


def _check(hosting: HttpHosting) -> None:
    for key, url in (("url", hosting.url), ("delete", hosting.delete)):
        if not url and key == "delete":
            continue
        try:
            check_address(url)
        except InputError as error:
            raise InvalidValueError(f"hosting.{key}", error.what) from error
        if "@" in urlsplit(url).netloc:
            raise InvalidValueError(
                f"hosting.{key}",
                "No password belongs into the address; use a header with keychain:NAME",
            )
    for name, value in hosting.headers.items():
        if not _HEADER_NAME.fullmatch(name) or not (value.isascii() and value.isprintable()):
            raise InvalidValueError(f"hosting.headers.{name}", "No header can look like this")
    if hosting.expires_in is not None and hosting.expires_in <= 0:
        raise InvalidValueError("hosting.expires_in", "Expected seconds above 0")
