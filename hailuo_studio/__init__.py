"""Hailuo Studio: stills that move, with the price seen before it is paid."""

__version__ = "0.1.0"
