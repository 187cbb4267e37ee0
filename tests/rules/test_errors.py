"""Every error of the program says what a person can do, wherever it is made."""

import ast
import builtins
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).parents[2] / "hailuo_studio"
ROOT = "StudioError"
BY_ITSELF = re.compile(r"by itself|is asked (again|for a new)")
_VERBS = """
Add Allow Answer Ask Buy Change Check Choose Close Copy Correct Crop Delete Enter Export Fill Find
Free Generate Give Install Leave Let Look Make Mend Move Name Open Place Put Read Reinstall Remove
Rename Save Say See Set Settle Split Start Store Swap Switch Take Test Try Type Unlock Use Wait
Write `hailuo-studio
"""
VERBS = frozenset(_VERBS.split())
"""What begins a sentence that tells somebody to do something."""


class Made(NamedTuple):
    """A call of an error's class: where, and the words of its `todo` (None: it is passed on)."""

    place: str
    names: tuple[str, ...]
    todo: ast.expr | None
    module: ast.Module


@cache
def modules() -> Mapping[str, ast.Module]:
    return {
        str(path.relative_to(PACKAGE)): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


@cache
def kinds() -> Mapping[str, ast.ClassDef]:
    """All classes below StudioError, wherever they are."""
    classes = {
        node.name: node
        for module in modules().values()
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
    }
    found = {ROOT: classes[ROOT]}
    while more := {
        name: one
        for name, one in classes.items()
        if name not in found and any(ast.unparse(base) in found for base in one.bases)
    }:
        found |= more
    return found


def made() -> Iterator[Made]:
    """Every making of one; `super().__init__` of one counts, it says what is common to a kind."""
    for place, module in modules().items():
        for node in ast.walk(module):
            if not isinstance(node, ast.Call):
                continue
            todo = next((one.value for one in node.keywords if one.arg == "todo"), None)
            if isinstance(node.func, ast.Name) and node.func.id in kinds():
                yield Made(f"{place}:{node.lineno}", (node.func.id,), todo, module)
        for kind in (one for one in ast.walk(module) if isinstance(one, ast.ClassDef)):
            if kind.name in kinds() and kind.name != ROOT:
                yield from _common(place, kind, module)


def _common(place: str, kind: ast.ClassDef, module: ast.Module) -> Iterator[Made]:
    for node in ast.walk(kind):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "super().__init__":
            todo = next((one.value for one in node.keywords if one.arg == "todo"), None)
            yield Made(f"{place}:{node.lineno}", (kind.name, "super"), todo, module)


@cache
def fixed() -> frozenset[str]:
    """Kinds that always say the same: their own constructor takes no `todo`."""
    own = set()
    for name, kind in kinds().items():
        for node in kind.body:
            if isinstance(node, ast.FunctionDef) and node.name == "__init__":
                arguments = (*node.args.args, *node.args.kwonlyargs)
                if "todo" not in {one.arg for one in arguments}:
                    own.add(name)
    return frozenset(own)


def words(todo: ast.expr, module: ast.Module) -> Iterator[str]:
    """What it begins with, of every way it may turn out; nothing where it is passed on."""
    match todo:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from words(one, module)
            yield from words(other, module)
        case ast.Name(id=name) if not hasattr(builtins, name):
            for node in module.body:
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
                    yield from words(node.value, module)


def test_the_window_never_drops_it() -> None:
    """Errors are told by `ui/sentences.py`, whole or without what they cost."""
    dropping = [
        f"{place}:{node.lineno}"
        for place, module in modules().items()
        for node in ast.walk(module)
        if place.startswith("ui/") and place != "ui/sentences.py"
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "error.what"
    ]
    assert dropping == []


def test_there_are_many_of_them() -> None:
    assert len(kinds()) > 15
    assert len(list(made())) > 150
    assert sum(bool(list(words(one.todo, one.module))) for one in made() if one.todo) > 130


@pytest.mark.parametrize("one", list(made()), ids=lambda one: f"{one.place} {one.names[0]}")
def test_it_says_what_can_be_done(one: Made) -> None:
    if one.todo is None:
        assert one.names[0] in fixed() and "super" not in one.names
        return
    for text in words(one.todo, one.module):
        first = text.split(maxsplit=1)[0] if text.strip() else ""
        assert first in VERBS or BY_ITSELF.search(text), text
