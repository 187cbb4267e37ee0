"""Clips on their way out: single files, batches, reels for clients, packets for editors."""
