"""The command line: the same engine, for scripts and for testing from outside. No Qt."""
