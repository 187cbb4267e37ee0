"""The list itself, a file for each place where keys act."""
