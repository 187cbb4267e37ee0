"""Measurements, printed as ratios of one run; not tests: nothing here passes or fails."""
