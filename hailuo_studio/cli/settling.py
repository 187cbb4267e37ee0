"""`resolve`: was it charged? What is known of an unsure take, and the ways on."""

import sys
from dataclasses import dataclass
from datetime import datetime

import click

from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output, span
from hailuo_studio.core.errors import InputError, NotOwned
from hailuo_studio.core.take import State
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import Row


@dataclass(frozen=True, slots=True)
class Word:
    """What was said about the take; nothing of it only shows what is known."""

    resend: bool = False
    not_sent: bool = False
    task_id: str | None = None
    detach: bool = False
    before: int | None = None
    now: int | None = None

    @property
    def ways(self) -> int:
        return sum((self.resend, self.not_sent, self.task_id is not None, self.detach))


async def resolve(studio: Studio, take_id: str, word: Word, output: Output) -> Exit:
    """Settle an unsure take, compare balances, or show it; on a terminal, ask."""
    row = studio.row(take_id)
    if word.detach:
        return _told(studio, [(await studio.decisions.detach(take_id)).take.id], output)
    if row.state is not State.UNSURE:
        raise NotOwned(take_id)
    if word.before is not None and word.now is not None:
        verdict = studio.balance_check.judge(take_id, word.before, word.now)
        output.event("verdict", take=take_id, says=verdict.says.value, missing=verdict.missing)
        output.say(verdict.sentence)
    elif word.ways == 0:
        _show(studio, row, output)
    if word.ways == 0 and sys.stdin.isatty() and not output.json:
        word = _asked(studio, row)
    return await _settled(studio, take_id, word, output)


async def _settled(studio: Studio, take_id: str, word: Word, output: Output) -> Exit:
    followed = take_id
    if word.task_id is not None:
        report = await studio.decisions.examine(take_id, word.task_id)
        await studio.decisions.attach(take_id, word.task_id)
        output.say(
            f"Task {word.task_id} is {report.progress.value}; it belongs to take {take_id} now. "
            f"hailuo-studio resolve {take_id} --detach takes it away again."
        )
    elif word.resend:
        again = await studio.decisions.send_again(take_id)
        output.say(
            f"Take {take_id} stays counted as possibly charged. Take {again.take.id} is queued "
            f"for up to {again.take.agreed} credits: hailuo-studio resume sends it."
        )
        followed = again.take.id
    elif word.not_sent:
        await studio.decisions.not_sent(take_id)
        output.say(f"Take {take_id} is cancelled; its credits are free again.")
    else:
        return Exit.SOME_UNSURE
    return _told(studio, list(dict.fromkeys((take_id, followed))), output)


def _told(studio: Studio, take_ids: list[str], output: Output) -> Exit:
    rows = [studio.row(take_id) for take_id in take_ids]
    for row in rows:
        output.row(row)
    output.summary(rows, Exit.READY)
    return Exit.READY


def _show(studio: Studio, row: Row, output: Output) -> None:
    """What was sent, when, at what price, and what came back."""
    take, attempt = row.take, row.take.attempt
    assert attempt is not None
    sent, shot = attempt.sent, row.take.shot
    seen = studio.balance_check.seen_before(take.id)
    output.event(
        "unsure",
        take=take.id,
        still=shot.title,
        request=sent.request,
        sent_at=attempt.intent_at,
        service=sent.origin,
        key=sent.key_fingerprint[:8],
        picture_link=sent.hosting,
        credits={"estimate": list(take.estimate), "reserve": sent.reserve},
        words=attempt.words,
        answer=attempt.raw,
        balance_before=seen.credits if seen else None,
    )
    when = datetime.fromtimestamp(attempt.intent_at).strftime("%Y-%m-%d %H:%M:%S")
    settings = shot.settings
    lines = [
        f"Take {take.id}: {shot.title}, take {take.number}. It may have been charged.",
        f"  asked   {shot.prompt}",
        f"          {settings.mode.value} {settings.duration.value} s {settings.resolution.value}",
        f"  sent    {when} to {sent.origin}, key {sent.key_fingerprint[:8]}",
        f"  picture {sent.request.get('image', '')} ({sent.hosting})",
        f"  price   {span(*take.estimate)} credits, {sent.reserve} stay reserved",
        f"  answer  {attempt.words or 'none'}",
    ]
    if attempt.raw:
        lines.append(f"          {attempt.raw[:500]}")
    if seen is not None:
        lines.append(f"  balance {seen.credits} credits before it was sent")
    lines.append(
        "Look at the billing page, then: --balance-before N --balance-now N compares; "
        "--not-sent, --resend or --task-id ID settles it."
    )
    output.say("\n".join(lines))


def _asked(studio: Studio, row: Row) -> Word:
    """A person at a terminal says it."""
    price = studio.catalog.quote(row.take.shot.settings).high
    ways = f"[n] not accepted  [s] send again, {price} credits  [t] its task id  [l] later"
    click.echo(ways, err=True)
    answer = click.prompt("Was it charged?", default="l", err=True).strip().casefold()
    match answer:
        case "n":
            return Word(not_sent=True)
        case "s":
            return Word(resend=True)
        case "t":
            return Word(task_id=click.prompt("Task id", err=True).strip())
        case "l":
            return Word()
    raise InputError(f'"{answer}" is none of n, s, t, l.', todo="Answer with one of them.")
