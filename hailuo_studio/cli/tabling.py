"""`batch`: a table's rows, what is wrong with which, their price line by line, and an order."""

from dataclasses import dataclass
from pathlib import Path

from hailuo_studio.cli import asking
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output, span
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.core.table import Images, Role
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.table.values import TableBatch, Wishes
from hailuo_studio.engine.time_left import spoken
from hailuo_studio.engine.views import Order

COLUMN_HELP = f"Which column says what: {', '.join(Role)}; an empty NAME for none."
_STANDARD = Settings()


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of `batch` as typed."""

    table: Path
    prompts: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    durations: tuple[str, ...] = ()
    resolutions: tuple[str, ...] = ()
    takes: int = 1
    images: str = Images.FIRST.value
    most: int | None = None
    skip_bad: bool = False
    fix: bool = False
    yes: bool = False
    quote_only: bool = False
    folder: Path | None = None
    project: str | None = None
    again: bool = False
    keep_queued: bool = False
    pilot: int = 0

    def wishes(self) -> Wishes:
        """Raises InputError."""
        modes = tuple(Mode(mode) for mode in dict.fromkeys(self.modes))
        durations = tuple(Duration(int(text)) for text in dict.fromkeys(self.durations))
        resolutions = tuple(Resolution(text) for text in dict.fromkeys(self.resolutions))
        return Wishes(
            roles=dict(_role(text) for text in self.columns),
            images=Images(self.images),
            prompts=tuple(dict.fromkeys(self.prompts)),
            modes=modes or (_STANDARD.mode,),
            durations=durations or (_STANDARD.duration,),
            resolutions=resolutions or (_STANDARD.resolution,),
            takes=self.takes,
            fix=self.fix,
        )


def _role(text: str) -> tuple[Role, str]:
    role, equals, name = text.partition("=")
    if not equals or role.strip().casefold() not in list(Role):
        raise InputError(
            f'"{text}" does not say which column is what.',
            todo=f"Write ROLE=NAME; roles are {', '.join(Role)}.",
        )
    return Role(role.strip().casefold()), name


async def batch(studio: Studio, asked: Asked, output: Output) -> Exit:
    """Read, look at the pictures, name what is wrong, price; then as `generate` does."""
    project = asking.project_of(studio, asked.project)
    wishes = asked.wishes()
    made = await _made(studio, asked, wishes, output)
    _tell(made, output)
    _refuse(made, asked, output)
    assert made.quote is not None
    if not asked.quote_only:
        asking.can_send(studio, made.shots)
    output.quote(made.quote, studio.catalog, studio.practice)
    _tell_time(made, output)
    if asked.quote_only:
        return Exit.READY
    asking.under_ceilings(studio, asked.most, made.quote)
    asking.agree(asked.yes, made.quote, output)
    order = Order(
        project.id,
        made.shots,
        wishes.takes,
        made.quote,
        most=asked.most,
        again=asked.again,
        folder=str(asked.folder.expanduser().absolute()) if asked.folder else None,
        takes_of=made.takes_of,
        pilot=asked.pilot,
    )
    rows, code = await asking.carry_out(studio, order, asked.keep_queued, output)
    output.summary(rows, code)
    return code


async def _made(studio: Studio, asked: Asked, wishes: Wishes, output: Output) -> TableBatch:
    table = await studio.tables.open(str(asked.table.expanduser()))
    stills = studio.tables.stills()
    await studio.tables.take_in(table, wishes, stills, lambda done, of, taken: None)
    shop = f", a product export of {table.shop.value}" if table.shop is not None else ""
    output.say(f"{asked.table.name}: {len(table.table.lines)} lines{shop}.")
    return await studio.tables.compose(table, wishes, stills)


def _tell(made: TableBatch, output: Output) -> None:
    """Notes, what is wrong by line and column, what is left out, the price line by line."""
    for note in made.notes:
        output.trouble(note)
        output.event("note", words=note)
    for fault in made.all_faults:
        output.trouble(str(fault))
        output.event("row", line=fault.line, column=fault.column, problem=fault.sentence)
    for left in made.left_out:
        output.trouble(f"Left out, {_takes(left.takes)}: {left.settings}. {left.sentence}")
        output.event("left out", **_cell(left.settings), takes=left.takes, words=left.sentence)
    for item in made.items:
        quote = item.quote
        price = span(quote.low, quote.high, ",")
        output.say(f"{_takes(quote.takes)} · {item.settings} · {price} credits")
        output.event(
            "item",
            **_cell(item.settings),
            takes=quote.takes,
            credits={"low": quote.low, "high": quote.high, "reserve": quote.reserve},
        )


def _refuse(made: TableBatch, asked: Asked, output: Output) -> None:
    bad = bool(made.all_faults)
    if made.trouble:
        output.trouble(made.trouble)
    elif not made.shots and not bad:
        output.trouble("The table has no rows.")
    if made.trouble or not made.shots or (bad and not asked.skip_bad):
        output.trouble("Nothing was sent, nothing was charged.")
        raise asking.RefusedCall(Exit.INPUT)


def _tell_time(made: TableBatch, output: Output) -> None:
    if made.forecast is None:
        return
    early, late = spoken(made.forecast.early), spoken(made.forecast.late)
    assert early is not None
    assert late is not None
    until = f"{early[1]}–{late[1]}" if early[0] == late[0] and early != late else f"{late[1]}"
    output.say(f"Usually ready in {until} {late[0]}.")
    output.event("forecast", seconds=[round(made.forecast.early), round(made.forecast.late)])


def _takes(count: int) -> str:
    return "1 take" if count == 1 else f"{count:,} takes"


def _cell(settings: Settings) -> dict[str, object]:
    return {
        "mode": settings.mode.value,
        "duration": settings.duration.value,
        "resolution": settings.resolution.value,
    }
