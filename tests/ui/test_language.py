"""Another language: labels, the engine's sentences, numbers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from hailuo_studio.core.errors import InputError
from hailuo_studio.first_look import FirstLook, first_look
from hailuo_studio.ui import sentences

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
