"""`ledger`: what every take cost, in lines, sums, events or CSV."""

from collections.abc import Sequence

import click

from hailuo_studio.cli.asking import project_of
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output, span
from hailuo_studio.engine.accounts import By, Entry, Sums, groups, sums
from hailuo_studio.engine.accounts_csv import to_csv
from hailuo_studio.engine.studio import Studio


def show(studio: Studio, project: str | None, by: By | None, csv: bool, output: Output) -> Exit:
    """Newest first; `by` gathers the entries and adds them up."""
    found = studio.entries(project_of(studio, project).id if project else None)
    if csv:
        click.echo(to_csv(found), nl=False)
        return Exit.READY
    if by is None:
        for one in found:
            _entry(one, output)
    else:
        for group in groups(found, by):
            output.event("group", by=by.value, title=group.title, **_fields(group.sums))
            _say(f"{group.title}: {_words(group.sums)}", output)
    total = sums(found)
    output.event("summary", **_fields(total))
    _say(f"{_takes(total)}: {_words(total)}", output)
    return Exit.READY


def _entry(one: Entry, output: Output) -> None:
    output.event(
        "entry",
        take=one.take_id,
        still=one.still,
        project=one.project,
        batch=one.batch,
        day=one.day,
        state=one.outcome.value,
        credits={
            "estimate": _estimate(one.estimate),
            "agreed": one.agreed,
            "reserved": one.reserved,
            "charged": one.charged,
            "possibly": one.possibly,
            "counted": one.counted,
        },
        refunded=one.refunded,
        judgement=one.judgement.value if one.judgement else None,
        catalog=one.catalog,
        task_id=one.task_id or None,
        clip=one.clip or None,
    )
    charge = "no charge reported" if one.charged is None else f"charged {one.charged}"
    parts = [one.day, one.take_id, f"{one.still} {one.number}", one.outcome.value]
    parts += [f"quoted {span(*one.estimate)}", f"{charge}{' (!)' if one.differs else ''}"]
    parts += [words for words, there in (("refunded", one.refunded),) if there]
    _say("  ".join(parts), output)


def _fields(total: Sums) -> dict[str, object]:
    return {
        "takes": total.takes,
        "credits": {
            "counted": total.counted,
            "charged": total.charged,
            "possibly": total.possibly,
            "reserved": total.reserved,
        },
        "clips": {
            "kept": total.kept,
            "rejected": total.rejected,
            "undecided": total.undecided,
        },
        "per_kept": total.per_kept,
    }


def _words(total: Sums) -> str:
    words = f"{total.counted} credits counted"
    if total.possibly:
        words += f" ({total.possibly} of them only possibly charged)"
    words += f", {total.reserved} reserved"
    if total.per_kept is not None:
        words += f"; {total.per_kept:.4g} a kept clip ({total.kept} kept"
        words += f", {total.undecided} undecided)" if total.undecided else ")"
    return f"{words}."


def _takes(total: Sums) -> str:
    return "1 take" if total.takes == 1 else f"{total.takes} takes"


def _estimate(estimate: Sequence[int]) -> int | list[int]:
    low, high = estimate
    return low if low == high else [low, high]


def _say(text: str, output: Output) -> None:
    if not output.json:
        click.echo(text)
