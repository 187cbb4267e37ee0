"""The hot folder of a project: a folder, a text, an allowance, and what arrived."""
