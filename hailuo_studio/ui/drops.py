"""From what was dropped or pasted to paths and links, as they were given."""

from PySide6.QtCore import QMimeData


def sources_of(mime: QMimeData) -> list[str]:
    """Paths of files and folders, and web links; links may also be lines of a text."""
    found: list[str] = []
    for url in mime.urls():
        if url.isLocalFile():
            found.append(url.toLocalFile())
        elif is_link(url.toString()):
            found.append(url.toString())
    if not found and mime.hasText():
        found = [line.strip() for line in mime.text().splitlines() if is_link(line.strip())]
    return list(dict.fromkeys(found))


def is_link(text: str) -> bool:
    return text.casefold().startswith(("https://", "http://")) and not any(
        blank in text for blank in " \t"
    )
