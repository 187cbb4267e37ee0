"""The file of prompts: readable, whole, and never thrown away."""

import asyncio
import json
from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.prompts import Prompts, SavedPrompt
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.prompt_book import PromptBook
from hailuo_studio.store.prompt_file import PromptFile

PROMPTS = Prompts(("Dampf steigt auf. 慢慢", "b"), (SavedPrompt("Steam", "rises [Push in]"),))


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "home" / "prompts.json"
    PromptFile(path).write(PROMPTS)
    assert PromptFile(path).read().prompts == PROMPTS
    assert "慢慢" in path.read_text(encoding="utf-8")
    assert [one.name for one in path.parent.iterdir()] == ["prompts.json"]


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert PromptFile(tmp_path / "prompts.json").read().prompts == Prompts()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"history": 1}', '{"saved": [{"name": "a"}]}'])
def test_a_damaged_file_is_moved_aside_whole(tmp_path: Path, text: str) -> None:
    path = tmp_path / "prompts.json"
    path.write_text(text)
    read = PromptFile(path).read()
    assert read.prompts == Prompts()
    assert Path(read.aside).read_text() == text
    assert not path.exists()


def test_what_another_program_added_stays(tmp_path: Path) -> None:
    path = tmp_path / "prompts.json"

    async def both() -> None:
        pool = Pool()
        book = PromptBook(path, pool)
        await asyncio.gather(*(book.remember([str(n)]) for n in range(20)))
        found = json.loads(path.read_text())
        found["saved"] = [{"name": "by hand", "text": "x"}]
        path.write_text(json.dumps(found))
        prompts = await book.keep("mine", "y")
        assert len(prompts.history) == 20
        assert [one.name for one in prompts.saved] == ["by hand", "mine"]
        pool.close()

    asyncio.run(both())


def test_what_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="can't be"):
        PromptFile(tmp_path / "file" / "prompts.json").write(PROMPTS)
