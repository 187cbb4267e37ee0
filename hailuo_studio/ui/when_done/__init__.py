"""What happens when nothing is left to do."""
