"""Camera commands to look at and to choose from: tiny drawings of each move."""
