"""What the commands do in this window, a file for each place."""
