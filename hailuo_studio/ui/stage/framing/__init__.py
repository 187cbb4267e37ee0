"""Framing on the stage: what part of the still becomes the first frame, and what lies around."""
