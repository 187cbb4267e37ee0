"""Waiting: every take of the project with its state in words, and what needs a person."""
