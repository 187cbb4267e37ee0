"""What the commands print: events for scripts on standard output, sentences on standard error."""

import logging
from collections.abc import Sequence
from datetime import datetime

import click
import msgspec

from hailuo_studio.cli.exits import Exit
from hailuo_studio.core.catalog import Catalog, Quote
from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.take import State
from hailuo_studio.engine.accounts import differs
from hailuo_studio.engine.telling import told
from hailuo_studio.engine.views import Banner, Row


def span(low: int, high: int) -> str:
    return f"{low}" if low == high else f"{low}–{high}"


def price_words(quote: Quote, catalog: Catalog) -> str:
    """`120 credits ≈ $1.20`, or a range where only a range is documented."""
    dollars = f"${catalog.usd(quote.low):.2f}"
    if not quote.exact:
        dollars += f"–{catalog.usd(quote.high):.2f}"
    return f"{span(quote.low, quote.high)} credits ≈ {dollars}"


def reason(row: Row) -> str | None:
    """Why the take is where it is, where that needs a reason."""
    take = row.take
    if take.failure is not None:
        return f"{take.failure.reason.value}: {told(row)}"
    if take.hold is not None and row.state is State.HELD:
        return f"{take.hold.why.value}: {told(row)}"
    if row.state is State.UNSURE:
        return told(row)
    if take.attempt is not None and row.state in (State.QUEUED, State.FAILED):
        return take.attempt.words or None
    return None


def _charged_on(quote: Quote) -> str:
    """Says that the figure is what the service charged last, not what its pages say."""
    if quote.seen_at is None:
        return ""
    when = datetime.fromtimestamp(quote.seen_at)
    return f", charged on {when.day} {when:%b}"


def _another_charge(row: Row) -> str:
    take = row.take
    if not differs(take.charged, take.estimate):
        return ""
    return f"(!) charged {take.charged} credits, quoted {span(*take.estimate)}"


class Output:
    """`json` prints one object a line and nothing else to standard output."""

    def __init__(self, json: bool) -> None:
        self.json = json
        self._shown: dict[str, tuple[object, ...]] = {}

    def say(self, text: str) -> None:
        """For people."""
        click.echo(text, err=self.json)

    def trouble(self, error: StudioError | str) -> None:
        click.echo(str(error), err=True)

    def trouble_of(self, error: BaseException) -> None:
        """An error nobody expected; the log has all of it."""
        logging.getLogger(__name__).error("unexpected", exc_info=error)
        click.echo(f"{type(error).__name__}: {error}", err=True)

    def event(self, name: str, **fields: object) -> None:
        if self.json:
            click.echo(msgspec.json.encode({"event": name, **fields}).decode())

    def quote(self, quote: Quote, catalog: Catalog, practice: bool) -> None:
        note = " Practice: nothing is charged." if practice else ""
        count = "1 take" if quote.takes == 1 else f"{quote.takes} takes"
        self.say(f"{count}: {price_words(quote, catalog)}{_charged_on(quote)}.{note}")
        self.event(
            "quote",
            takes=quote.takes,
            credits={"low": quote.low, "high": quote.high, "reserve": quote.reserve},
            usd={"low": catalog.usd(quote.low), "high": catalog.usd(quote.high)},
            catalog=quote.catalog_version,
            practice=practice,
        )

    def row(self, row: Row, privacy: str = "") -> None:
        """A take's event, once for each state; a progress note is no new state. `privacy` says
        what of it left this computer, where that is asked for."""
        take = row.take
        clip = take.clip.path if take.clip else None
        shown = (row.state, take.task_id, clip, take.charged, reason(row))
        if self._shown.get(take.id) == shown:
            return
        self._shown[take.id] = shown
        low, high = take.estimate
        self.event(
            "take",
            take=take.id,
            state=row.state.value,
            task_id=take.task_id,
            clip=clip,
            credits={"estimate": low if low == high else [low, high], "charged": take.charged},
            reason=reason(row),
            **({"privacy": privacy} if privacy else {}),
        )
        if not self.json:
            tail = "  ".join(filter(None, (clip or reason(row), _another_charge(row))))
            click.echo(f"{take.id}  {take.shot.title}  {row.state.value}  {tail}".rstrip())
            if privacy:
                click.echo(f"    {privacy}")

    def banner(self, banner: Banner | None) -> None:
        if banner is not None:
            wait = (
                f" {banner.waiting} wait, {banner.needed} credits needed." if banner.needed else ""
            )
            click.echo(f"{banner.kind.value}: {banner.words}{wait}", err=True)

    def summary(self, rows: Sequence[Row], exit_code: Exit) -> None:
        counts = {state.value: 0 for state in State}
        for row in rows:
            counts[row.state.value] += 1
        low = sum(row.take.estimate[0] for row in rows)
        high = sum(row.take.estimate[1] for row in rows)
        charged = [row.take.charged for row in rows if row.take.charged is not None]
        found = {name: count for name, count in counts.items() if count}
        self.event(
            "summary",
            takes=len(rows),
            **found,
            states=found,
            credits={
                "estimate": low if low == high else [low, high],
                "charged": sum(charged) if charged else None,
            },
            exit=int(exit_code),
        )
        if rows:
            self.say(", ".join(f"{count} {name}" for name, count in found.items()) + ".")
