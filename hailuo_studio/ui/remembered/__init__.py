"""How the window was left, and so how it opens again."""
