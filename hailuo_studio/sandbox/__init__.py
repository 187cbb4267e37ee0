"""The sandbox: a local double of the service over real HTTP, a program of its own."""
