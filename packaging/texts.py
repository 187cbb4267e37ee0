"""The translations: brought up to date with the source, and made ready for Qt.

Each language has a .ts file for Qt Linguist in `resources/translations`, and beside it the .qm file
the window reads. `sentences.txt` lists what the engine says.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import groupby
from pathlib import Path

from collecting_texts import SENTENCES, Text, collect
from terminal import say

LANGUAGES = ("de", "zh_CN")


def update(checkout: Path) -> int:
    """Add what is new, drop what is gone, keep every translation. 1 when one is missing."""
    package = checkout / "hailuo_studio"
    folder = package / "resources" / "translations"
    texts = collect(package)
    sentences = [text.source for text in texts if text.context == SENTENCES]
    (folder / "sentences.txt").write_text("\n".join(sentences) + "\n", encoding="utf-8")
    missing = 0
    for language in LANGUAGES:
        path = folder / f"{language}.ts"
        known = read(path) if path.exists() else {}
        write(path, language, {text: known.get(text, "") for text in texts})
        lacking = sum(not known.get(text) for text in texts)
        say(f"{language}: {len(texts)} texts, {lacking} not translated")
        missing += lacking
        if lacking:
            # A language is offered once it is whole: half of one is worse than English.
            path.with_suffix(".qm").unlink(missing_ok=True)
        else:
            release(path)
    return 1 if missing else 0


def read(path: Path) -> dict[Text, str]:
    """What is translated so far; nothing for what is not."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[Text(name, message.findtext("source", ""))] = message.findtext("translation", "")
    return found


def write(path: Path, language: str, translated: dict[Text, str]) -> None:
    """As Qt Linguist writes it, in an order that stays."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, texts in groupby(
        sorted(translated, key=lambda one: one.context), lambda t: t.context
    ):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in texts:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = text.source
            said = ET.SubElement(message, "translation")
            said.text = translated[text]
            if not translated[text]:
                said.set("type", "unfinished")
    ET.indent(root, space="    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def release(path: Path) -> None:
    """The .qm file beside it, through Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [str(tool), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True
    )


if __name__ == "__main__":
    sys.exit(update(Path(__file__).resolve().parent.parent))
