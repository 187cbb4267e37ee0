"""API in One: the only room that knows the service's words and speaks HTTP to it."""
