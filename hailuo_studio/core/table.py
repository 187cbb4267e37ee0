"""A table as it was read, and what its columns can say. Values without files."""

from dataclasses import dataclass
from enum import StrEnum

# What a table's file name ends in.
ENDINGS = (".csv", ".tsv", ".xlsx", ".xlsm", ".jsonl", ".ndjson")


def is_table(source: str) -> bool:
    """Whether a path looks like a table's, by its ending."""
    return "://" not in source and source.casefold().endswith(ENDINGS)


class Role(StrEnum):
    """What a column can say about a shot; every other column is a field for prompts."""

    STILL = "still"
    PROMPT = "prompt"
    MODE = "mode"
    DURATION = "duration"
    RESOLUTION = "resolution"
    TAKES = "takes"
    NAME = "name"


class Shop(StrEnum):
    """Whose product exports are understood."""

    SHOPIFY = "Shopify"
    WOOCOMMERCE = "WooCommerce"


class Images(StrEnum):
    """Which pictures of a product."""

    FIRST = "first"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Line:
    """`number` is the one a person sees in the file, `cells` lie under the table's columns."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a line, and in which column (empty where it is the whole line)."""

    line: int
    column: str
    sentence: str

    def __str__(self) -> str:
        where = f", column {self.column}" if self.column else ""
        return f"line {self.line}{where}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Table:
    """`path` is absolute; `faults` are of lines that can't be read at all; `notes` are sentences
    about the file as a whole: how it was decoded, which sheet was read."""

    path: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()
