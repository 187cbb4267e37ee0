"""Waiting until a room has said what it has to say."""

from tests.ui.conftest import Studio, until


async def review_settled(studio: Studio) -> None:
    """Nothing that Review began is left to do."""
    await until(lambda: not any(key.startswith("review") for key in studio.scope.keys))
