"""A picture inside a request, as a data URI, and the short text that stands for it elsewhere:
ledger, logs and messages must not hold megabytes."""

import base64
import binascii
import hashlib
import re

_WHOLE = re.compile(r"data:([\w.+/\\-]+);base64,([A-Za-z0-9+/=\\]{64,})")


def data_uri(picture: bytes, media_type: str) -> str:
    """A third longer than the picture."""
    return f"data:{media_type};base64,{base64.b64encode(picture).decode()}"


def brief(text: str) -> str:
    """`text` with each data URI in it named by hash and size instead of carried along."""
    return _WHOLE.sub(_named, text)


def brief_of(picture: bytes, media_type: str) -> str:
    """What `brief` makes of this picture's data URI."""
    sha256 = hashlib.sha256(picture).hexdigest()
    return f"data:{media_type};base64,… (sha256 {sha256}, {len(picture)} bytes)"


def _named(found: re.Match[str]) -> str:
    # JSON may write each slash with a backslash before it.
    kind, data = (part.replace("\\", "") for part in found.groups())
    try:
        picture = base64.b64decode(data, validate=True)
    except binascii.Error:
        return f"data:{kind};base64,… (broken, {len(data)} letters)"
    return brief_of(picture, kind)
