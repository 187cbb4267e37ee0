"""Product exports of shops: recognised by their headers, brought to a row for each picture."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from hailuo_studio.core.naming import key_of
from hailuo_studio.core.table import Fault, Images, Line, Role, Shop, Table

_HEADERS = {
    Shop.SHOPIFY: ("Handle", "Title", "Image Src", "Image Position"),
    Shop.WOOCOMMERCE: ("SKU", "Name", "Images", "Type"),
}
_ROLES = {
    Shop.SHOPIFY: {Role.STILL: "Image Src", Role.NAME: "Variant SKU"},
    Shop.WOOCOMMERCE: {Role.STILL: "Images", Role.NAME: "SKU"},
}
_BETWEEN_LINKS = re.compile(r"\s*,\s*(?=https?://)", re.IGNORECASE)
_NO_PICTURE = "the product has no picture"


def shop_of(columns: Sequence[str]) -> Shop | None:
    """Whose export this is; None for any other table."""
    keys = {key_of(column) for column in columns}
    for shop, headers in _HEADERS.items():
        if all(key_of(header) in keys for header in headers):
            return shop
    return None


def shop_roles(columns: Sequence[str], shop: Shop) -> dict[Role, int]:
    """What its columns say."""
    keys = [key_of(column) for column in columns]
    return {
        role: keys.index(key_of(header))
        for role, header in _ROLES[shop].items()
        if key_of(header) in keys
    }


def products(table: Table, shop: Shop, images: Images) -> Table:
    """A line for each picture that is wanted, with its product's other cells."""
    match shop:
        case Shop.SHOPIFY:
            return _shopify(table, images)
        case Shop.WOOCOMMERCE:
            return _woocommerce(table, images)


class _Cells:
    """Cells of a line by their column's name; a column that is not there is empty."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._places = {key_of(column): place for place, column in reversed([*enumerate(columns)])}

    def get(self, line: Line, column: str) -> str:
        place = self._places.get(key_of(column))
        return "" if place is None else line.cells[place]

    def changed(self, line: Line, number: int, **values: str) -> Line:
        """With other cells in some columns, whose names are given as `key_of` makes them."""
        cells = list(line.cells)
        for column, value in values.items():
            place = self._places.get(column)
            if place is not None:
                cells[place] = value
        return Line(number, tuple(cells))


def _shopify(table: Table, images: Images) -> Table:
    """A product is several lines of one handle: its own, its variants', its pictures'."""
    cells = _Cells(table.columns)
    by_handle: dict[str, list[Line]] = {}
    for line in table.lines:
        by_handle.setdefault(cells.get(line, "Handle"), []).append(line)
    found: list[Line] = []
    faults: list[Fault] = []
    shared = 0
    for handle, lines in by_handle.items():
        pictures = [line for line in lines if cells.get(line, "Image Src")]
        pictures.sort(key=lambda line: _position(cells.get(line, "Image Position")))
        own = _skus(cells.get(line, "Variant SKU") for line in lines)
        sku = own[0] if own else handle
        wanted = pictures if images is Images.ALL else pictures[:1]
        found += [
            cells.changed(
                lines[0],
                picture.number,
                imagesrc=cells.get(picture, "Image Src"),
                imageposition=cells.get(picture, "Image Position"),
                variantsku=sku,
            )
            for picture in wanted
        ]
        variants = _variants(cells, lines, {cells.get(p, "Image Src") for p in wanted}, sku)
        found += variants
        shared += max(0, len(own) - 1 - len(variants))
        if not pictures and not variants:
            faults.append(Fault(lines[0].number, "Image Src", _NO_PICTURE))
    return _changed(table, found, faults, shared)


def _variants(cells: _Cells, lines: list[Line], shown: set[str], sku: str) -> list[Line]:
    """Variants with a picture of their own, under their own SKU."""
    found = []
    for line in lines:
        picture, own = cells.get(line, "Variant Image"), _sku(cells.get(line, "Variant SKU"))
        if picture and own and own != sku and picture not in shown:
            shown.add(picture)
            found.append(cells.changed(lines[0], line.number, imagesrc=picture, variantsku=own))
    return found


def _woocommerce(table: Table, images: Images) -> Table:
    """Pictures of a product are links with commas between them; most variations have none."""
    cells = _Cells(table.columns)
    found: list[Line] = []
    faults: list[Fault] = []
    shared = 0
    for line in table.lines:
        links = [link.strip(" ,") for link in _BETWEEN_LINKS.split(cells.get(line, "Images"))]
        links = [link for link in links if link]
        if not links and cells.get(line, "Type").casefold() == "variation":
            shared += 1
        elif not links:
            faults.append(Fault(line.number, "Images", _NO_PICTURE))
        sku = cells.get(line, "SKU") or cells.get(line, "Name") or cells.get(line, "ID")
        found += [
            cells.changed(line, line.number, images=link, sku=sku)
            for link in (links if images is Images.ALL else links[:1])
        ]
    return _changed(table, found, faults, shared)


def _changed(table: Table, lines: list[Line], faults: list[Fault], shared: int) -> Table:
    notes = table.notes
    if shared:
        one = "1 variant has no picture of its own, so it has no row."
        many = f"{shared:,} variants have no picture of their own, so they have no row."
        notes = (*notes, one if shared == 1 else many)
    return replace(table, lines=tuple(lines), faults=(*table.faults, *faults), notes=notes)


def _position(text: str) -> int:
    return int(text) if text.isdecimal() else 1_000_000


def _skus(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(sku for text in texts if (sku := _sku(text))))


def _sku(text: str) -> str:
    """Exports put an apostrophe before it so that a spreadsheet keeps its zeros."""
    return text.removeprefix("'").strip()
