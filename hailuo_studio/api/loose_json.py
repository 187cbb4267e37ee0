"""JSON from a stranger: any text becomes an object to look into, none of this ever raises."""

import json
import math
from typing import Any

Json = dict[str, Any]


def object_of(text: str) -> Json:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def unpacked(value: Any) -> Any:
    """A string that is JSON itself is parsed once more."""
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def data_of(root: Json) -> Json:
    data = unpacked(root.get("data"))
    if isinstance(data, list) and data and isinstance(data[0], dict):
        data = data[0]
    return data if isinstance(data, dict) else {}


def text_of(value: Any) -> str:
    if isinstance(value, str):
        # Words cut inside an emoji end in half a character, which no file or ledger can hold.
        return value.strip().encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return ""
    return str(value)


def first_text(where: Json, *names: str) -> str:
    return next((found for name in names if (found := text_of(where.get(name)))), "")


def number_of(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None
