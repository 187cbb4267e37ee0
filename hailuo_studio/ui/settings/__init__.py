"""The settings a person meets: service, key, money, theme."""
