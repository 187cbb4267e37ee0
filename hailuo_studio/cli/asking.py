"""`generate` and `quote`: from what was typed to shots, their price, and an order."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from hailuo_studio.cli import piloting
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.cli.watching import Watch
from hailuo_studio.core.catalog import Quote
from hailuo_studio.core.errors import AlreadyAsked, InputError, OverCeiling, StillError, StudioError
from hailuo_studio.core.limits import fixed_framing, needs_copy, shortened
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings, Shot, Still
from hailuo_studio.core.showing import shown
from hailuo_studio.engine.ordering import price, problems
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import Order, Row


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of `generate` and `quote` as typed."""

    stills: tuple[str, ...]
    prompt: str
    mode: str
    duration: str
    resolution: str
    takes: int
    most: int | None = None
    folder: Path | None = None
    project: str | None = None
    yes: bool = False
    fix: bool = False
    skip_bad: bool = False
    again: bool = False
    keep_queued: bool = False
    pilot: int = 0

    @property
    def settings(self) -> Settings:
        return Settings(Mode(self.mode), Duration(int(self.duration)), Resolution(self.resolution))


class RefusedCall(Exception):
    """Nothing was sent; the reasons were printed."""

    def __init__(self, code: Exit) -> None:
        super().__init__(code.name)
        self.code = code


async def shots_of(studio: Studio, asked: Asked, output: Output) -> tuple[Shot, ...]:
    """The shots; every bad still and other fault is printed, then nothing goes on unless
    `--skip-bad`."""
    found = await studio.take_in([_absolute(source) for source in asked.stills])
    shots: list[Shot] = []
    bad = False
    for still in found:
        if isinstance(still, StillError):
            output.trouble(f"{shown(still.source)}: {still}")
            bad = True
            continue
        if still.note:
            output.say(f"{shown(still.source)}: {still.note}.")
        copied = asked.fix and needs_copy(still)
        shot = _shot(await studio.pictures.copy_of(still) if copied else still, asked)
        faults = problems(shot, studio.catalog)
        for fault in faults:
            output.trouble(f"{shown(still.source)}: {fault}")
        bad = bad or bool(faults)
        if not faults:
            shots.append(shot)
    if not shots or (bad and not asked.skip_bad):
        output.trouble("Nothing was sent, nothing was charged.")
        raise RefusedCall(Exit.INPUT)
    return tuple(shots)


def _absolute(source: str) -> str:
    return source if "://" in source else str(Path(source).expanduser().absolute())


def _shot(still: Still, asked: Asked) -> Shot:
    if not asked.fix:
        return Shot(still, asked.prompt, asked.settings)
    return Shot(still, shortened(asked.prompt), asked.settings, fixed_framing(still))


def project_of(studio: Studio, name: str | None) -> Project:
    """The project of that name, the first one without a name. Raises InputError."""
    projects = studio.projects.all()
    if name is None:
        return projects[0]
    for project in projects:
        if project.name.casefold() == name.casefold():
            return project
    names = ", ".join(project.name for project in projects)
    raise InputError(f'There is no project "{name}".', todo=f"Name one of {names}.")


async def quote(studio: Studio, asked: Asked, output: Output) -> Exit:
    project_of(studio, asked.project)
    shots = await shots_of(studio, asked, output)
    output.quote(price(shots, asked.takes, studio.catalog), studio.catalog, studio.practice)
    return Exit.READY


async def generate(studio: Studio, asked: Asked, output: Output) -> Exit:
    """Ask, agree, write down, send, wait."""
    project = project_of(studio, asked.project)
    shots = await shots_of(studio, asked, output)
    can_send(studio, shots)
    total = price(shots, asked.takes, studio.catalog)
    output.quote(total, studio.catalog, studio.practice)
    under_ceilings(studio, asked.most, total)
    agree(asked.yes, total, output)
    order = Order(
        project.id,
        shots,
        asked.takes,
        total,
        most=asked.most,
        again=asked.again,
        folder=str(asked.folder.expanduser().absolute()) if asked.folder else None,
        pilot=asked.pilot,
    )
    rows, code = await carry_out(studio, order, asked.keep_queued, output)
    output.summary(rows, code)
    return code


def can_send(studio: Studio, shots: Sequence[Shot]) -> None:
    """Raises InputError where there is no key, or no way for pictures of this computer."""
    if not studio.has_service:
        raise InputError(
            "No API key is stored.",
            todo="Store one in the window's settings, set HAILUO_STUDIO_API_KEY, "
            "or practise with --sandbox.",
        )
    if studio.host is None and any(not shot.still.is_link for shot in shots):
        raise InputError(
            "The service can only read pictures from a web address, and these are on this "
            "computer.",
            todo="Choose a picture link in the window's settings or under [hosting] in "
            "settings.toml, or give links.",
        )


async def carry_out(
    studio: Studio, order: Order, keep_queued: bool, output: Output
) -> tuple[tuple[Row, ...], Exit]:
    """Write the order down, send, wait: the takes as they stand then."""
    rows = studio.orders.place(order)
    take_ids = frozenset(row.take.id for row in rows)
    for row in rows:
        output.row(row)
    watch = Watch(studio, output, keep_queued)
    studio.start(only=take_ids)
    code = await watch.until_rest(take_ids)
    piloting.tell(studio, {row.take.batch_id for row in rows}, output)
    return tuple(row for row in studio.rows() if row.take.id in take_ids), code


def under_ceilings(studio: Studio, most: int | None, total: Quote) -> None:
    """Raises OverCeiling where this call's ceiling or today's budget does not allow it."""
    left = studio.budget().left
    for ceiling, name in ((most, "--max-credits"), (left, "today's budget")):
        if ceiling is not None and total.reserve > ceiling:
            raise OverCeiling(
                f"This may cost {total.reserve} credits; {name} allows {ceiling}.",
                needed=total.reserve,
                left=ceiling,
                todo="Ask for less, or raise the ceiling.",
            )


def agree(yes: bool, total: Quote, output: Output) -> None:
    """A person agrees to the price, or the call ends with nothing sent."""
    if yes:
        return
    if not sys.stdin.isatty():
        output.trouble(
            "Nothing was sent: the price was not agreed to. Add --yes to agree to it without "
            "being asked."
        )
        raise RefusedCall(Exit.OVER_CEILING)
    if not click.confirm(f"Spend up to {total.reserve} credits?", err=True):
        output.trouble("Nothing was sent, nothing was charged.")
        raise RefusedCall(Exit.OVER_CEILING)


def exit_for(error: StudioError) -> Exit:
    """The exit code of an error that ended a call before anything was sent."""
    if isinstance(error, OverCeiling):
        return Exit.OVER_CEILING
    if isinstance(error, InputError | AlreadyAsked):
        return Exit.INPUT
    return Exit.INPUT
