"""Files that a drop may hold, good and hostile, each with what has to become of it."""
