"""What this process has needed at most."""

import re
from pathlib import Path


def peak_megabytes() -> int:
    """Linux alone. Not ru_maxrss: that begins with what the parent process had needed."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found
    return int(found[1]) // 1024
