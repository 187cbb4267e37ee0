"""Asking: the strip of stills, the prompt, the settings, the price, the button."""
