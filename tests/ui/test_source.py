"""What the window's source must not contain."""

import re
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "hailuo_studio" / "ui"
FILES = sorted(UI.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=[str(p.relative_to(UI)) for p in FILES])
def test_no_nested_loops_no_stray_colours(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for banned in ("processEvents", "asyncSlot", "asyncClose", "create_task", "ensure_future"):
        assert banned not in text, banned
    # QDrag.exec in a mouse event is the one exception.
    if path.name not in ("__main__.py", "carry_off.py"):
        assert not re.search(r"\.exec(_)?\(", text)
    if path.name != "tokens.py":
        assert not re.search(r"""["']#[0-9a-fA-F]{3,8}["']|QColor\(\d""", text)
