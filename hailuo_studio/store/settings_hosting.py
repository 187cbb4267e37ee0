"""The section [hosting]: which way pictures get a web address, if any."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from hailuo_studio.core.address import check_address
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.hosting import Hosting, HttpHosting, TunnelHosting
from hailuo_studio.store.settings_problem import InvalidValueError, convert

LATER = frozenset({"s3", "data-uri"})
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def read_hosting(table: Any, *, listening: bool = False) -> Hosting | None:
    """None for `kind = "public"` and for an empty section. `listening` says whether there is a
    section [listener], which a tunnel needs. Raises InvalidValueError."""
    if not isinstance(table, dict):
        raise InvalidValueError("hosting", "Expected a section")
    kind = table.get("kind", "" if table.get("url") else "public")
    if kind == "public":
        return None
    if isinstance(kind, str) and kind in LATER:
        raise InvalidValueError(
            "hosting.kind", f"{kind} is not available yet; use http, tunnel or public"
        )
    if kind == "tunnel":
        if not listening:
            raise InvalidValueError(
                "hosting.kind", "tunnel needs the section [listener] with port and public_url"
            )
        return TunnelHosting()
    if kind != "http":
        raise InvalidValueError("hosting.kind", "Expected public, http or tunnel")
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
    plain = HttpHosting(hosting.url)
    changes: dict[str, object] = {"kind": "http", "url": hosting.url}
    for key in ("method", "field", "fields", "headers", "url_path", "delete", "expires_in", "name"):
        value = getattr(hosting, key)
        changes[key] = None if value == getattr(plain, key) else value
    return changes


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
