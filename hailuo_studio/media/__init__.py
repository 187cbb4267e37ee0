"""Pictures and video: the only room that knows Pillow and PyAV. Synchronous, for the pool."""
