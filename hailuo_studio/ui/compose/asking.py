"""What the compose panel shows: computed from the selected shots, the takes and the catalog."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.catalog import Catalog, Quote
from hailuo_studio.core.deliverables import saved_takes
from hailuo_studio.core.filling import unfilled
from hailuo_studio.core.limits import Fix, Problem, prompt_problems, still_problems
from hailuo_studio.core.naming import key_of
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings, Shot
from hailuo_studio.ui import money, sentences, written
from hailuo_studio.ui.compose.drafts import common
from hailuo_studio.ui.segments import Choice


@dataclass(frozen=True, slots=True)
class Wanted:
    """`shots` as they will be sent, `written` the same as a person wrote them, `edited` those of
    them that an edit applies to, `unknown` the places in their prompts that nothing fills."""

    shots: tuple[Shot, ...]
    written: tuple[Shot, ...]
    edited: tuple[Shot, ...]
    takes: int
    unknown: tuple[str, ...] = ()

    @property
    def places(self) -> tuple[str, ...]:
        """Those that a person fills, once for all."""
        found = (place for shot in self.written for place in unfilled(shot.prompt))
        by_key: dict[str, str] = {}
        for place in found:
            by_key.setdefault(key_of(place), place)
        return tuple(by_key.values())


@dataclass(frozen=True, slots=True)
class Asking:
    """`shots` is how many are edited; `prompt`, `mode`, `duration` and `resolution` are None where
    those differ. `missing` says why Generate is not possible yet, `fix` how the program could
    help with it, `fixable` how many of the shots it could help."""

    shots: int
    prompt: str | None
    mode: str | None
    duration: str | None
    resolution: str | None
    modes: tuple[Choice, ...]
    durations: tuple[Choice, ...]
    resolutions: tuple[Choice, ...]
    quote: Quote | None
    cost: str
    button: str
    missing: str
    fix: Fix
    refusal: str
    fixable: int = 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("asking", text)


def asking(wanted: Wanted, catalog: Catalog, practice: bool) -> Asking:
    shots, takes, edited = wanted.shots, wanted.takes, wanted.edited
    cells = tuple(shot.settings for shot in edited)
    problem = first_problem(shots, catalog) or _empty(wanted.unknown)
    quote = catalog.total((shot.settings, takes) for shot in shots) if shots else None
    count = len(shots) * takes
    saved = _saved(shots, takes, catalog)
    modes, durations, resolutions = _choices(cells, catalog)
    return Asking(
        shots=len(edited),
        prompt=common(shot.prompt for shot in edited) if edited else "",
        mode=common(cell.mode.value for cell in cells),
        duration=common(str(cell.duration.value) for cell in cells),
        resolution=common(cell.resolution.value for cell in cells),
        modes=modes,
        durations=durations,
        resolutions=resolutions,
        quote=quote,
        cost=money.cost_line(len(shots), takes, quote, catalog, practice, saved) if quote else "",
        button=_tr("Generate")
        if not count
        else _tr("Generate 1 take")
        if count == 1
        else _tr("Generate {0} takes").format(written.number(count)),
        missing=problem.sentence if problem else "",
        fix=problem.fix if problem else Fix.NONE,
        fixable=sum(any(p.fix is not Fix.NONE for p in _problems(s, catalog)) for s in shots),
        refusal=next((c.refusal for c in (*durations, *resolutions) if c.refusal), ""),
    )


def _saved(shots: tuple[Shot, ...], takes: int, catalog: Catalog) -> int:
    """Credits that one take for all formats of a shot saves against one for each, at the least."""
    return sum(
        catalog.quote(shot.settings).low * saved_takes(takes, shot.formats) for shot in shots
    )


def first_problem(shots: tuple[Shot, ...], catalog: Catalog) -> Problem | None:
    """What keeps these shots from being sent, the still it concerns named; None when nothing
    does."""
    if not shots:
        return Problem("still", _tr("Add a still first: drop a picture anywhere in this window."))
    for shot in shots:
        found = _problems(shot, catalog)
        if not found:
            continue
        if len(shots) == 1:
            return found[0]
        return Problem(found[0].field, f"{shot.title}: {found[0].sentence}", found[0].fix)
    return None


def _empty(places: tuple[str, ...]) -> Problem | None:
    """What is to be written first."""
    if not places:
        return None
    names = ", ".join(f"{{{place}}}" for place in places)
    words = _tr("{0} stands for nothing yet. Write below the prompt what it is.")
    return Problem("prompt", words.format(names))


def _problems(shot: Shot, catalog: Catalog) -> list[Problem]:
    found = [*still_problems(shot.still, shot.framing), *prompt_problems(shot.prompt)]
    if refusal := catalog.refusal(shot.settings):
        found.append(Problem("settings", refusal))
    return found


def shot_problem(shot: Shot) -> str:
    """The sentence that keeps this still from being sent; empty when it may be."""
    found = still_problems(shot.still, shot.framing)
    return sentences.said(found[0].sentence) if found else ""


def setting_choices(
    settings: Settings, catalog: Catalog
) -> tuple[tuple[Choice, ...], tuple[Choice, ...], tuple[Choice, ...]]:
    """Modes, durations and resolutions beside these settings."""
    return _choices((settings,), catalog)


def _choices(
    cells: tuple[Settings, ...], catalog: Catalog
) -> tuple[tuple[Choice, ...], tuple[Choice, ...], tuple[Choice, ...]]:
    """A choice that none of the selected shots could have is refused, with the catalog's words."""

    def refusal(**changes: Any) -> str:
        words = [catalog.refusal(replace(cell, **changes)) for cell in set(cells) or {Settings()}]
        return sentences.said(words[0]) if all(words) else ""

    def share(**wanted: Any) -> str:
        """How many have it, where not all have the same."""
        ((name, value),) = wanted.items()
        count = sum(getattr(cell, name) == value for cell in cells)
        return (
            _tr("{0} of {1}").format(written.number(count), written.number(len(cells)))
            if 0 < count < len(cells)
            else ""
        )

    modes = ((Mode.STANDARD, _tr("Standard")), (Mode.PRO, _tr("Pro")))
    return (
        tuple(
            Choice(mode.value, name, refusal(mode=mode), share(mode=mode)) for mode, name in modes
        ),
        tuple(
            Choice(
                str(d.value),
                _tr("{0} s").format(d.value),
                refusal(duration=d),
                share(duration=d),
            )
            for d in Duration
        ),
        tuple(
            Choice(r.value, r.value, refusal(resolution=r), share(resolution=r)) for r in Resolution
        ),
    )
