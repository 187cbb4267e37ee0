"""Kept of made, credits for each kept clip, reasons: what a person can act on."""

from hailuo_studio.core.library import RejectReason, Statistics, Yield
from hailuo_studio.store.clips import Clips

MOST_PROMPTS = 50
_SUMS = (
    "count(*), ifnull(sum(judgement = 'keep'), 0), ifnull(sum(judgement = 'reject'), 0), "
    "ifnull(sum(credits), 0)"
)


def statistics(index: Clips, project_id: str | None, practice: bool) -> Statistics:
    """Of one project or of all. Practice clips count in Practice's own library alone."""
    where = "trashed_at IS NULL AND practice = ?"
    values: tuple[object, ...] = (practice,)
    if project_id is not None:
        where, values = f"{where} AND project_id = ?", (practice, project_id)

    def by(column: str, tail: str = "") -> tuple[Yield, ...]:
        line = (
            f"SELECT {column}, {_SUMS} FROM clips WHERE {where} AND {column} IS NOT NULL "
            f"AND {column} != '' GROUP BY {column} ORDER BY count(*) DESC, {column} {tail}"
        )
        return tuple(_yield(*row) for row in index.rows(line, values))

    whole = index.rows(f"SELECT '', {_SUMS} FROM clips WHERE {where}", values)[0]
    reasons = index.rows(
        f"SELECT reason, count(*) FROM clips WHERE {where} AND reason IS NOT NULL "
        "GROUP BY reason ORDER BY count(*) DESC, reason",
        values,
    )
    return Statistics(
        _yield(*whole),
        by("mode"),
        by("resolution"),
        by("duration"),
        by("prompt", f"LIMIT {MOST_PROMPTS}"),
        tuple((RejectReason(str(name)), int(str(count))) for name, count in reasons),
    )


def _yield(label: object, made: object, kept: object, rejected: object, credits: object) -> Yield:
    return Yield(str(label), *(int(str(one)) for one in (made, kept, rejected, credits)))
