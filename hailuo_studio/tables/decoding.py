"""Bytes of a table → text, whatever program wrote them."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = (
    "The file is not in UTF-8; it was read as Windows-1252. Look whether accents are right, or "
    "save it as CSV UTF-8."
)
_HALF = "Characters that can't be read were replaced by \ufffd."
_NULS = "Zero bytes were left out."


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text and what a person should know about how it was read."""
    text, notes = _decoded(data)
    if "\0" in text:
        return text.replace("\0", ""), (*notes, _NULS)
    return text, notes


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if wide := _wide(data):
        return _strictly(data, wide)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        # Five of its 256 bytes are not assigned.
        text = data.decode("cp1252", "replace")
        return text, (_GUESSED, _HALF) if "\ufffd" in text else (_GUESSED,)


def _strictly(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        return data.decode(encoding, "replace"), (_HALF,)


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of plain Latin text is zero."""
    head = data[:2000]
    if len(head) < 4 or len(data) % 2:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.1 else ""
