"""What every test shares."""

pytest_plugins = ["tests.not_run"]
