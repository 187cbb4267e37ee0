"""Windows: this thread says that the system is needed."""

import sys

_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001


class WindowsAwake:
    """SetThreadExecutionState; it ends with the thread."""

    def hold(self, why: str) -> None:
        _set(_CONTINUOUS | _SYSTEM_REQUIRED)

    def release(self) -> None:
        _set(_CONTINUOUS)


def _set(state: int) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetThreadExecutionState(state)
