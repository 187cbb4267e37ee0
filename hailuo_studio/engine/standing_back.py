"""Threads that stand back behind the window's, so that it paints in time while they work."""

import os
import sys
import threading


def stand_back(nice: int) -> None:
    """Lower the priority of the thread that calls this, and of those it will start; 19 is the
    lowest. Linux alone: it counts threads as processes here."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), nice)
