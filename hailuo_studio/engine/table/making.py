"""One row → its shots, or what is wrong with it by column. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import StillError
from hailuo_studio.core.filling import known_fields
from hailuo_studio.core.limits import (
    fixed_framing,
    needs_copy,
    prompt_problems,
    shortened,
    still_problems,
)
from hailuo_studio.core.naming import key_of
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.showing import short_name
from hailuo_studio.core.table import Fault, Role, Table
from hailuo_studio.core.template import fill, places
from hailuo_studio.engine.table.names import Names
from hailuo_studio.engine.table.stills import Found
from hailuo_studio.engine.table.values import BatchRow, LeftOut, Wishes
from hailuo_studio.tables.rows import CELL_ERRORS, TableRow


class RowMaker:
    """`left_out` are the combinations that were refused, by their cell."""

    def __init__(
        self,
        wishes: Wishes,
        table: Table,
        roles: Mapping[Role, int],
        copies: Mapping[str, Still | StillError],
        catalog: Catalog,
        names: Names,
    ) -> None:
        self.left_out: dict[Settings, LeftOut] = {}
        self._wishes = wishes
        self._columns = {role: table.columns[place] for role, place in roles.items()}
        self._copies = copies
        self._catalog = catalog
        self._names = names

    def of_row(self, row: TableRow, found: Found | None) -> Iterator[BatchRow]:
        title = row.name or f"line {row.line}"
        if row.faults:
            yield BatchRow(row.line, title, row.source, row.prompt, faults=row.faults)
            return
        if found is None:
            yield BatchRow(row.line, title, row.source, row.prompt)
            return
        for still in found:
            if isinstance(still, StillError):
                words = f"{short_name(still.source)}: {still.what} {still.todo}".strip()
                faults = (self._fault(row, Role.STILL, words),)
                yield BatchRow(row.line, title, still.source, row.prompt, faults=faults)
            else:
                yield from self._of_still(row, still)

    def _of_still(self, row: TableRow, still: Still) -> Iterator[BatchRow]:
        name = self._names.of(row.name, still.sha256)
        known = known_fields(still, name)
        fields = known | {"sku": row.name, "line": str(row.line)} | dict(row.fields)
        own = fill(row.prompt, fields)
        faults = [self._unknown(row, own.unknown)] if own.unknown else []
        if Role.PROMPT in self._columns:
            fields["prompt"] = own.text
        seen, problems = self._seen(still)
        faults += [self._fault(row, Role.STILL, words) for words in problems]
        cells = self._cells(row, faults)
        for template in self._wishes.prompts or (None,):
            text = own.text if template is None else fill(template, fields).text
            bad = [*faults, *self._of_text(row, template, fields, text)]
            takes = row.takes or self._wishes.takes
            text = shortened(text) if self._wishes.fix else text
            if bad:
                settings = cells[0] if cells else None
                yield BatchRow(
                    row.line, name or still.name, still.source, text, settings, takes, None,
                    tuple(bad),
                )  # fmt: skip
                continue
            for cell in cells:
                shot = replace(seen, prompt=text, settings=cell, name=name)
                yield BatchRow(row.line, shot.title, still.source, text, cell, takes, shot)

    def _seen(self, still: Still) -> tuple[Shot, list[str]]:
        """The still as it would be sent, and why it can't be."""
        if self._wishes.fix and still.is_link and needs_copy(still):
            copy = self._copies.get(still.source)
            if isinstance(copy, StillError):
                return Shot(still, ""), [f"{copy.what} {copy.todo}".strip()]
            still = copy or still
        framing = fixed_framing(still) if self._wishes.fix and not still.is_link else None
        shot = Shot(still, "") if framing is None else Shot(still, "", framing=framing)
        return shot, [problem.sentence for problem in still_problems(still, framing)]

    def _cells(self, row: TableRow, faults: list[Fault]) -> list[Settings]:
        """Every combination that can be asked for; one that can't is named, not dropped."""
        wishes, texts = self._wishes, len(self._wishes.prompts) or 1
        wanted = [
            Settings(mode, duration, resolution)
            for mode, duration, resolution in product(
                (row.mode,) if row.mode else wishes.modes,
                (row.duration,) if row.duration else wishes.durations,
                (row.resolution,) if row.resolution else wishes.resolutions,
            )
        ]
        allowed = [cell for cell in wanted if not self._catalog.refusal(cell)]
        if not allowed:
            faults.append(Fault(row.line, self._settings_column(row), self._refusal(wanted[0])))
            return []
        takes = (row.takes or wishes.takes) * texts
        for cell in wanted:
            if cell not in allowed:
                before = self.left_out.get(cell)
                count = takes + (before.takes if before else 0)
                self.left_out[cell] = LeftOut(cell, self._catalog.refusal(cell), count)
        return allowed

    def _refusal(self, cell: Settings) -> str:
        return f"{cell}: {self._catalog.refusal(cell)}"

    def _settings_column(self, row: TableRow) -> str:
        """The column that asks for it, where it is the table and not the order."""
        said = (
            (Role.RESOLUTION, row.resolution),
            (Role.DURATION, row.duration),
            (Role.MODE, row.mode),
        )
        return next((self._columns[role] for role, value in said if value is not None), "")

    def _of_text(
        self, row: TableRow, template: str | None, fields: Mapping[str, str], text: str
    ) -> Iterator[Fault]:
        for name in places(row.prompt if template is None else template):
            if (value := fields.get(key_of(name), "")) in CELL_ERRORS:
                yield Fault(row.line, name, f"the cell shows the error {value}")
        if template is None and Role.PROMPT not in self._columns:
            return  # No row has a text: that is said once, of the whole table.
        column = self._columns.get(Role.PROMPT, "") if template is None else ""
        for problem in prompt_problems(shortened(text) if self._wishes.fix else text):
            yield Fault(row.line, column, problem.sentence)

    def _unknown(self, row: TableRow, names: Sequence[str]) -> Fault:
        shown = ", ".join(f"{{{name}}}" for name in names)
        words = f"{shown} is no column" if len(names) == 1 else f"{shown} are no columns"
        return self._fault(row, Role.PROMPT, words)

    def _fault(self, row: TableRow, role: Role, words: str) -> Fault:
        return Fault(row.line, self._columns.get(role, ""), words)
