"""Another language: labels, the engine's sentences, numbers."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.core.shot import Settings
from hailuo_studio.first_look import FirstLook, first_look
from hailuo_studio.ui import language, money, sentences, written
from hailuo_studio.ui.mark_words import kind_words, mark_words
from tests.ui.desk import CATALOG

GERMAN = {
    "Nothing was sent, nothing was charged.": "Nichts wurde gesendet, nichts berechnet.",
    "The service refused the request ({0}).": "Der Dienst hat die Anfrage abgelehnt ({0}).",
    "{0} can't be reached.": "{0} ist nicht zu erreichen.",
}


class German(QTranslator):
    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return GERMAN.get(text, text)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = German()
    qapp.installTranslator(translator)
    sentences.forget()
    yield
    qapp.removeTranslator(translator)
    sentences.forget()


def test_in_english_a_sentence_stays_as_it_is(qapp: QApplication) -> None:
    said = "The service refused the request (422). Nothing was sent, nothing was charged."
    assert sentences.said(said) == said


@pytest.mark.usefixtures("german")
def test_the_engines_sentences_are_recognised() -> None:
    assert sentences.told(InputError("files.example.com can't be reached.", todo="")) == (
        "files.example.com ist nicht zu erreichen. Nichts wurde gesendet, nichts berechnet."
    )
    assert sentences.said("The service refused the request (a {b} c).") == (
        "Der Dienst hat die Anfrage abgelehnt (a {b} c)."
    )
    unknown = "Words of the service itself."
    assert sentences.said(unknown) == unknown
    mixed = f"{unknown} Nothing was sent, nothing was charged."
    assert sentences.said(mixed) == f"{unknown} Nichts wurde gesendet, nichts berechnet."


def test_the_first_look_is_read_before_everything_else(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    assert first_look(path) == FirstLook()
    path.write_text('[interface]\ntheme = "light"\nlanguage = "de"\n')
    assert first_look(path) == FirstLook("light", "de")
    path.write_text("[interface\n")
    assert first_look(path) == FirstLook()
    path.write_text("interface = 3\n")
    assert first_look(path) == FirstLook()


@pytest.fixture(params=("de", "zh_CN"))
def shown(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """One of the languages there are, as the window shows it."""
    yield language.show(qapp, request.param)
    language.show(qapp, "en")
    QLocale.setDefault(QLocale("en_US"))


NOTICED = (
    Mark(MarkKind.FROZEN, 89, 140, "frames 90–141 identical"),
    Mark(MarkKind.FROZEN, 0, 140, "nothing moves in all of it"),
    Mark(MarkKind.BLACK, 11, 11, "frame 12 black"),
    Mark(MarkKind.BLACK, 0, 140, "all frames black"),
    Mark(MarkKind.FLICKER, 3, 9, "the light flickers in frames 4–10"),
    Mark(MarkKind.FAR_FROM_STILL, 0, 0, "frame 1 does not look like the still (41 % alike)"),
    Mark(MarkKind.CUT, 3, 4, "frames 4–5 show another picture"),
    Mark(MarkKind.CUT, 3, 3, "frame 4 shows another picture"),
    Mark(MarkKind.CUT, 30, 30, "another picture from frame 31 on"),
    *(
        Mark(MarkKind.DRIFT, 60, 140, f"frames 61–141 {how} than the beginning")
        for how in ("redder", "less red", "bluer", "yellower", "more saturated", "paler")
    ),
)


@pytest.mark.parametrize("mark", NOTICED, ids=lambda mark: mark.words)
def test_what_was_noticed_is_translated(shown: str, mark: Mark) -> None:
    words = mark_words(mark)
    assert words != mark.words
    assert not re.search(r"frame\b|frames\b|the\b", words)
    assert re.findall(r"\d+", words) == re.findall(r"\d+", mark.words)
    assert kind_words(mark.kind) != str(mark.kind)


def test_in_english_a_mark_stays_as_it_is(qapp: QApplication) -> None:
    assert [mark_words(mark) for mark in NOTICED] == [mark.words for mark in NOTICED]


def test_the_catalogs_refusals_are_translated(shown: str) -> None:
    refusals = {cell.refusal for cell in CATALOG.cells.values()} - {""}
    assert refusals
    for words in refusals:
        assert not re.search(r"\b(the|The|model|seconds)\b", sentences.said(words))
        about = sentences.said(f"standard · 10 s · 1080P: {words}")
        assert about.startswith("standard · 10 s · 1080P: ")
        assert "seconds" not in about


def test_numbers_and_days_follow_the_language(shown: str) -> None:
    at = datetime(2026, 11, 3, 19, 15, 8).timestamp()
    said = {
        "de": ("1.440", "7,9 MB", "03.11.2026", "3. November", "19:15", "03.11.2026 19:15:08"),
        "zh_CN": ("1,440", "7.9 MB", "2026/11/3", "11月3日", "19:15", "2026/11/3 19:15:08"),
    }[shown]
    assert said == (
        written.number(1440),
        written.size(7_900_000),
        written.day(at),
        written.day_in_words(at),
        written.time(at),
        written.moment(at, seconds=True),
    )
    assert written.again("1,440") == written.number(1440)
    assert written.again("7.9 MB") == written.size(7_900_000)
    assert written.again("2026-11-03 19:15") == written.moment(at)
    assert written.again("mug, 1,440") == "mug, 1,440"


def test_prices_follow_the_language(shown: str) -> None:
    quote = CATALOG.quote(Settings(), 48)
    assert (
        money.price(quote, CATALOG)
        == {
            "de": "1.440 Credits ≈ 14,40 $",
            "zh_CN": "1,440 积分 ≈ $14.40",
        }[shown]
    )
