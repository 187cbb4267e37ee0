"""Puts an engine together: folders, catalog, settings, key, service, picture link."""
