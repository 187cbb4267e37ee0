"""The short guide that F1 opens."""
