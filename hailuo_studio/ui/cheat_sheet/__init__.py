"""The keys, room by room, to be read and searched."""
