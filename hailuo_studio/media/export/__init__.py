"""Clips made into other files: every one whole and verified, or not there at all."""
