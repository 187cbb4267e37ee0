"""From what a person filters by to SQL."""

from hailuo_studio.core.library import LibraryFilter, Wanted

_WANTED = {
    Wanted.ALL: "1",
    Wanted.UNDECIDED: "judgement IS NULL",
    Wanted.KEPT: "judgement = 'keep'",
    Wanted.REJECTED: "judgement = 'reject'",
    Wanted.MARKED: "marked > 0",
    Wanted.MISSING: "missing",
}
# A trigram is three characters: shorter words are looked for one row after another.
_SHORTEST = 3


def condition(wanted: LibraryFilter) -> tuple[str, tuple[object, ...]]:
    """A WHERE of the table `clips`, and its values."""
    parts, values = ["trashed_at IS NULL", _WANTED[wanted.wanted]], list[object]()
    if wanted.project_id is not None:
        parts.append("project_id = ?")
        values.append(wanted.project_id)
    if wanted.reason is not None:
        parts.append("reason = ?")
        values.append(wanted.reason.value)
    if (cell := wanted.settings) is not None:
        parts.append("(mode, duration, resolution) = (?, ?, ?)")
        values += [cell.mode.value, cell.duration.value, cell.resolution.value]
    words = wanted.text.casefold().split()
    long = [word for word in words if len(word) >= _SHORTEST]
    if long:
        parts.append("place IN (SELECT rowid FROM words WHERE text MATCH ?)")
        values.append(" AND ".join('"' + word.replace('"', '""') + '"' for word in long))
    for word in words:
        if len(word) < _SHORTEST:
            parts.append("place IN (SELECT rowid FROM words WHERE text LIKE ? ESCAPE '\\')")
            values.append(f"%{_literal(word)}%")
    return " AND ".join(parts), tuple(values)


def _literal(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
