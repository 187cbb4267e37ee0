"""Names of files and folders that every file system takes."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
MOST_BYTES = 120


def safe_name(text: str, otherwise: str = "untitled") -> str:
    """`text` as a file or folder name on Windows, macOS and Linux; at most 120 bytes of UTF-8."""
    name = unicodedata.normalize("NFC", text)
    name = "".join(c for c in name if unicodedata.category(c) not in ("Cf", "Cs", "Co", "Cn"))
    name = _FORBIDDEN.sub(" ", name)
    name = " ".join(name.split()).strip(". ")
    name = name.encode()[:MOST_BYTES].decode(errors="ignore").strip(". ")
    if _RESERVED.match(name):
        name = f"_{name}"
    return name or otherwise


def clip_name(still_name: str, take_id: str, practice: bool) -> str:
    """`mug-4f1c09ab.mp4`: the still and the take's id, which makes it unique."""
    mark = " PRACTICE" if practice else ""
    return f"{safe_name(still_name, 'still')}-{take_id}{mark}.mp4"


def key_of(name: str) -> str:
    """Equal for names a person would call the same: case, accents, blanks and signs don't count."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in plain if c.isalnum())
