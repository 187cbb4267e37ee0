"""A table of stills and texts: from its file to shots, with their price and their time."""
