"""What must not stand in a text that leaves this computer: secrets, paths, names and words of the
user's, and what stands behind a link's question mark."""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from hailuo_studio.logs import redact

PATH, NAMED, LINK = "[path]", "[name]", "[link]"
_LINKS = re.compile(r"https?://[^\s\"'<>\])]+", re.IGNORECASE)
_LOGINS = re.compile(r"(?<=://)[^/\s\"'<>]+@")
# A path as far as it can be one: quoted up to its quote, else up to a blank.
_QUOTED_PATHS = re.compile(r"(?P<quote>[\"'])(?:[A-Za-z]:[\\/]|~?/|\\\\)[^\"'\n]*(?P=quote)")
_PATHS = re.compile(r"(?<![\w/.:\]])(?:[A-Za-z]:[\\/]|~?/|\\\\)[^\s\"',;:)\]]*")
_CODE = re.compile(r"(?:hailuo_studio|site-packages|python[\d.]*)[\\/][\w\\/.-]*\.py\b")
_SHORTEST = 3


class Privacy:
    """`private` are words of the user's: names of stills and projects, prompts, folders."""

    def __init__(self, private: Iterable[str], home: Path) -> None:
        words = {word for one in private for word in (one, one.strip()) if len(word) >= _SHORTEST}
        # The longest first, so that no piece of a longer one stays.
        self._words = sorted(words, key=len, reverse=True)
        self._folders = sorted({str(home), str(Path.home())}, key=len, reverse=True)
        self._user = Path.home().name

    def clean(self, text: str) -> str:
        """The text without any of it; file names and lines of the program's own code stay."""
        text = redact.clean(_LOGINS.sub("", text))
        text = _LINKS.sub(_only_host, text)
        for word in self._words:
            text = text.replace(word, NAMED)
        text = _QUOTED_PATHS.sub(_only_code, text)
        for folder in self._folders:
            if len(folder) > 1:
                text = re.sub(re.escape(folder) + r"[^\s\"',;:]*", _only_code, text)
        text = _PATHS.sub(_only_code, text)
        if len(self._user) >= _SHORTEST:
            text = re.sub(rf"\b{re.escape(self._user)}\b", NAMED, text)
        return text


def _only_host(link: re.Match[str]) -> str:
    try:
        parts = urlsplit(link[0])
    except ValueError:
        return LINK
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/{LINK}"


def _only_code(path: re.Match[str]) -> str:
    code = _CODE.search(path[0])
    return code[0] if code else PATH
