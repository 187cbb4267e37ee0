"""The computer stays awake while takes run, and may sleep when they are done."""
