"""The stage: the still, its draft and its takes, one at a time and never mistaken for another."""
