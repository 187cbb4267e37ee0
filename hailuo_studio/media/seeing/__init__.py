"""What can be noticed in a clip by looking at small copies of its frames, once through."""
