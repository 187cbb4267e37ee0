"""Disk and keychain: the only room that knows SQLite and keyring."""
