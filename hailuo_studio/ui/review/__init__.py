"""The Review room: finished clips found, watched, judged."""
