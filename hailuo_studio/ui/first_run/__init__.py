"""The first minutes: a clip by one click, and the way from there to real ones."""
