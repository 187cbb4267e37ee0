"""Exports in a pool of their own."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hailuo_studio.engine.exporting.exports import Exports
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.scope import Scope

NOW = 1_795_000_000.0


@pytest.fixture
async def exports(tmp_path: Path) -> AsyncIterator[Exports]:
    errors: list[BaseException] = []
    pool, scope = Pool(), Scope(errors.append)
    made = Exports(
        pool, scope, Folders(tmp_path / "home", tmp_path / "home" / "clips"), lambda: NOW
    )
    yield made
    made.close()
    await scope.aclose()
    pool.close()
    assert errors == []
    assert asyncio.all_tasks() == {asyncio.current_task()}
