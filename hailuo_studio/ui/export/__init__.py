"""Clips on their way out: the sheet, its parts, and the bar that shows how far they are."""
