"""Finished clips: listed, searched, judged, found again. Works without network and key."""
