"""Every text of the program that a person may read, found in its source.

Qt's own lupdate knows neither the functions that stand for `translate` here nor the sentences of
the engine, which are written in English where they arise and translated where they are shown.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

SENTENCES = "sentences"
"""The context of what the engine says; its texts have {0}, {1} … where something is filled in."""
_SILENT = {"sandbox", "cli", "ui", "app.py", "doctor.py", "report.py", "walkthrough.py"}
_GAP = re.compile(r"(?<!\{)\{\d?\}(?!\})")
_SQL = re.compile(
    r"\b(SELECT|UPDATE|DELETE FROM|INSERT|WHERE|LIMIT|AND \w+|AND \{0\}) |[=<] \?|IS \?|, \?"
)
_ENDS = (".", "!", "?")
_BETWEEN = re.compile(r'(?<=[.!?])\s+(?=[A-Z0-9{"“])')


class Text(NamedTuple):
    context: str
    source: str


def collect(package: Path) -> list[Text]:
    """All of them once, in the order of contexts and of their first use."""
    found: dict[Text, None] = {}
    for path in sorted(package.rglob("*.py")):
        if path.name == "__main__.py":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        place = path.relative_to(package).parts
        if place[0] == "ui":
            texts: Iterator[Text] = _Window(tree).texts()
        elif place[0] not in _SILENT:
            texts = (Text(SENTENCES, one) for one in _sentences(tree))
        else:
            texts = iter(())
        found |= dict.fromkeys(texts)
    found |= dict.fromkeys(Text(SENTENCES, one) for one in _of_catalog(package))
    return sorted(found, key=lambda text: text.context)


class _Window:
    """Calls of `self.tr`, `translate` and functions that pass their text on to `translate`; texts
    that are only marked for it."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._passing = dict(_passing(tree))

    def texts(self) -> Iterator[Text]:
        yield from self._within(self._tree, "")

    def _within(self, node: ast.AST, context: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            inside = child.name if isinstance(child, ast.ClassDef) else context
            if isinstance(child, ast.Call):
                yield from self._call(child, context)
            yield from self._within(child, inside)

    def _call(self, call: ast.Call, context: str) -> Iterator[Text]:
        function, texts = call.func, [_literal(one) for one in call.args]
        match function:
            case ast.Attribute(attr="tr") if texts and texts[0]:
                yield Text(context, texts[0])
            case ast.Attribute(attr="translate") if len(texts) > 1 and texts[0] and texts[1]:
                yield Text(texts[0], texts[1])
            case ast.Name(id="QT_TRANSLATE_NOOP") if len(texts) > 1 and texts[0] and texts[1]:
                yield Text(texts[0], texts[1])
            case ast.Name(id=name) if name in self._passing and texts and texts[0]:
                yield Text(self._passing[name], texts[0])


def _passing(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of the module that give their first argument to `translate`: name and context."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        for call in ast.walk(node):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "translate"
                and len(call.args) > 1
                and isinstance(call.args[1], ast.Name)
                and (context := _literal(call.args[0])) is not None
            ):
                yield node.name, context


def _of_catalog(package: Path) -> Iterator[str]:
    """Why the service refuses some of what the catalog names, sentence by sentence."""
    catalog = tomllib.loads((package / "resources" / "catalog.toml").read_text(encoding="utf-8"))
    for cell in catalog["cells"]:
        yield from filter(_is_sentence, _BETWEEN.split(cell.get("refusal", "")))


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Strings that read like a sentence, one by one; docstrings are not shown to anybody."""
    silent = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            silent |= {id(inner) for inner in ast.walk(node) if inner is not node}
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        text = _template(node) if isinstance(node, ast.JoinedStr) else _for_format(node)
        for one in _BETWEEN.split(text.strip()):
            if _is_sentence(one):
                yield _in_order(one)


def _for_format(node: ast.AST) -> str:
    """A plain string, its own braces doubled, or one that `format` fills in."""
    text = (_literal(node) or "") if isinstance(node, ast.expr) else ""
    return text if _GAP.search(text) else _escaped(text)


def _template(node: ast.JoinedStr) -> str:
    return "".join(
        _escaped(str(part.value)) if isinstance(part, ast.Constant) else "{}"
        for part in node.values
    )


def _in_order(sentence: str) -> str:
    """What is filled in, numbered from 0."""
    said, number = "", 0
    for words, field, _, _ in Formatter().parse(sentence):
        said += _escaped(words)
        if field is not None:
            said, number = f"{said}{{{number}}}", number + 1
    return said


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _is_sentence(text: str) -> bool:
    begins = text[:1].isupper() or text[:1] in {"{", '"', "“"}
    words = _GAP.sub("", text)
    said = begins and text.endswith(_ENDS) and " " in text and "\n" not in text
    said = said and not _SQL.search(text)
    return said and any(map(str.isalpha, words))
