"""How the window looks before the settings are read with all their checks."""

import tomllib
from pathlib import Path
from typing import NamedTuple


class FirstLook(NamedTuple):
    """As `settings.toml` has them; "system" where that can't be told."""

    theme: str = "system"
    language: str = "system"


def first_look(settings: Path) -> FirstLook:
    """Never an error: whoever reads the whole file says what is wrong with it."""
    try:
        section = tomllib.loads(settings.read_bytes().decode("utf-8-sig")).get("interface")
    except (OSError, ValueError):
        return FirstLook()
    known = section if isinstance(section, dict) else {}
    return FirstLook(*(str(known.get(name, "system")) for name in FirstLook._fields))
