"""A PDF to print or to mark: each clip's first picture with its number and name, on A4."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from hailuo_studio.core.errors import DownloadError
from hailuo_studio.media.clip import first_frame
from hailuo_studio.media.export.placing import placed, workshop
from hailuo_studio.media.export.source import unreadable
from hailuo_studio.media.export.stopping import Watch

if TYPE_CHECKING:
    from fpdf import FPDF

_PAGE, _MARGIN, _GAP = (210.0, 297.0), 15.0, 6.0
_HEAD, _FOOT, _TEXT = 22.0, 10.0, 11.0
_COLUMNS = 3
_PICTURE_SIDE = 640
_QUIET, _INK, _LINE = 96, 20, 200
_FONTS = (("", "Inter-Regular.otf"), ("B", "Inter-SemiBold.otf"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One clip on the sheet: its number, its file, what it is called, and a line more."""

    number: int
    path: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Texts:
    """`title` stands on every page, `below` under it, `foot` at its end."""

    title: str
    below: str
    foot: str


def write_sheet(entries: Sequence[Entry], texts: Texts, target: Path, watch: Watch) -> Path:
    """Make `target`.pdf or, where that name is taken, a numbered one. Raises ExportError, Stopped;
    then nothing is left behind."""
    target = target.with_name(f"{target.name}.pdf")
    with workshop(target.parent, target.name) as bench:
        out = bench / "made.pdf"
        pdf = _document(texts)
        try:
            _draw(pdf, entries, texts, watch)
            pdf.output(str(out))
        finally:
            _close_fonts(pdf)
        return placed(out, target)


def _document(texts: Texts) -> "FPDF":
    # Half a second to import: only when a sheet is made, and off the loop.
    from fpdf import FPDF

    pdf = FPDF("P", "mm", _PAGE)
    pdf.set_auto_page_break(False)
    pdf.c_margin = 0
    pdf.set_title(texts.title)
    pdf.set_creator("Hailuo Studio")
    for style, name in _FONTS:
        with as_file(files("hailuo_studio.resources").joinpath("fonts", name)) as path:
            pdf.add_font("Inter", style, str(path))
    return pdf


def _close_fonts(pdf: "FPDF") -> None:
    """Their files stay open otherwise."""
    from fpdf.fonts import TTFFont

    for font in pdf.fonts.values():
        if isinstance(font, TTFFont):
            font.close()


def _draw(pdf: "FPDF", entries: Sequence[Entry], texts: Texts, watch: Watch) -> None:
    pictures = [_picture(entry, watch) for entry in entries]
    wide = (_PAGE[0] - 2 * _MARGIN - (_COLUMNS - 1) * _GAP) / _COLUMNS
    shapes = sorted(picture.height / picture.width for picture in pictures)
    tall = wide * min(1.4, max(0.5625, shapes[len(shapes) // 2]))
    step = tall + _TEXT + _GAP
    rows = max(1, int((_PAGE[1] - 2 * _MARGIN - _HEAD - _FOOT + _GAP) // step))
    each = rows * _COLUMNS
    pages = -(-len(entries) // each)
    for place, (entry, picture) in enumerate(zip(entries, pictures, strict=True)):
        watch.check()
        if place % each == 0:
            _begin_page(pdf, texts, place // each + 1, pages)
        x = _MARGIN + place % _COLUMNS * (wide + _GAP)
        y = _MARGIN + _HEAD + place % each // _COLUMNS * step
        _cell(pdf, entry, picture, (x, y, wide, tall))
        watch.told((place + 1) / len(entries))


def _begin_page(pdf: "FPDF", texts: Texts, number: int, pages: int) -> None:
    pdf.add_page()
    pdf.set_text_color(_INK)
    _text(pdf, texts.title, (_MARGIN, _MARGIN, 150, 7), 15, "B")
    pdf.set_text_color(_QUIET)
    _text(pdf, texts.below, (_MARGIN, _MARGIN + 8, _PAGE[0] - 2 * _MARGIN, 5), 9.5)
    y = _PAGE[1] - _MARGIN - 4
    _text(pdf, texts.foot, (_MARGIN, y, 150, 4), 8)
    if pages > 1:
        _text(pdf, f"{number} / {pages}", (_PAGE[0] - _MARGIN - 30, y, 30, 4), 8, align="R")


def _cell(
    pdf: "FPDF", entry: Entry, picture: Image.Image, box: tuple[float, float, float, float]
) -> None:
    x, y, wide, tall = box
    scale = min(wide / picture.width, tall / picture.height)
    size = picture.width * scale, picture.height * scale
    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", quality=85)
    pdf.set_fill_color(244)
    pdf.rect(x, y, wide, tall, style="F")
    pdf.image(jpeg, x + (wide - size[0]) / 2, y + (tall - size[1]) / 2, *size)
    number = str(entry.number)
    pdf.set_text_color(_INK)
    pdf.set_font("Inter", "B", 16)
    room = pdf.get_string_width(number) + 3
    _text(pdf, number, (x, y + tall + 1.5, room, 7), 16, "B")
    _text(
        pdf, _short(pdf, entry.name, wide - room, 9), (x + room, y + tall + 1.2, wide - room, 4), 9
    )
    pdf.set_text_color(_QUIET)
    line = _short(pdf, entry.words, wide - room, 7.5)
    _text(pdf, line, (x + room, y + tall + 5, wide - room, 3.5), 7.5)
    # Where the client puts a mark by hand.
    pdf.set_draw_color(_LINE)
    pdf.rect(x + wide - 4.5, y + tall + 2, 4, 4)


def _text(
    pdf: "FPDF",
    words: str,
    box: tuple[float, float, float, float],
    points: float,
    style: str = "",
    align: str = "L",
) -> None:
    pdf.set_font("Inter", style, points)
    pdf.set_xy(box[0], box[1])
    pdf.cell(box[2], box[3], words, align=align)


def _short(pdf: "FPDF", words: str, room: float, points: float) -> str:
    """With … where it does not fit; the box for the client's mark stays free."""
    pdf.set_font("Inter", "", points)
    room -= 8
    if pdf.get_string_width(words) <= room:
        return words
    while words and pdf.get_string_width(f"{words}…") > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def _picture(entry: Entry, watch: Watch) -> Image.Image:
    watch.check()
    path = Path(entry.path)
    try:
        found = first_frame(path, _PICTURE_SIDE)
    except DownloadError as error:
        raise unreadable(path) from error
    return Image.frombytes("RGB", (found.width, found.height), found.data)
