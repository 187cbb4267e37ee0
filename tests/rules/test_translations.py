"""Every text of the program is translated, as a whole and with the same places to fill in."""

import re
from pathlib import Path

import pytest
from collecting_texts import SENTENCES, collect
from PySide6.QtCore import QTranslator
from texts import LANGUAGES, read

PACKAGE = Path(__file__).parents[2] / "hailuo_studio"
FOLDER = PACKAGE / "resources" / "translations"
PLACES = re.compile(r"\{\w*\}|%n")
HINT = "Bring them up to date: python3 packaging/dev.py texts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_out(language: str) -> None:
    translated = read(FOLDER / f"{language}.ts")
    texts = collect(PACKAGE)
    assert set(texts) - set(translated) == set(), HINT
    assert set(translated) - set(texts) == set(), HINT
    assert [text for text in texts if not translated[text].strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_places_to_fill_in_are_the_same(language: str) -> None:
    wrong = [
        (text.source, said)
        for text, said in read(FOLDER / f"{language}.ts").items()
        if sorted(PLACES.findall(text.source)) != sorted(PLACES.findall(said))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_reads_is_up_to_date(language: str) -> None:
    translator = QTranslator()
    assert translator.load(language, str(FOLDER))
    old = [
        text
        for text, said in read(FOLDER / f"{language}.ts").items()
        if translator.translate(text.context, text.source) != said
    ]
    assert old == [], HINT


def test_the_engines_sentences_are_listed() -> None:
    listed = (FOLDER / "sentences.txt").read_text(encoding="utf-8").splitlines()
    assert listed == [text.source for text in collect(PACKAGE) if text.context == SENTENCES], HINT
