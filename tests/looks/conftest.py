"""Windows to be looked at."""

from tests.ui.conftest import make_studio, pytest_asyncio_loop_factories, themed

__all__ = ["make_studio", "pytest_asyncio_loop_factories", "themed"]
