"""`hailuo-studio`: the window without a command, else the command line."""

import sys


def main() -> int:
    """The process's exit code."""
    arguments = sys.argv[1:]
    if all(argument.startswith("--") for argument in arguments[:1]) and not (
        {"--help", "--version"} & set(arguments)
    ):
        from hailuo_studio.app import main as window

        return window(arguments)
    from hailuo_studio.cli.commands import cli

    cli.main(arguments, prog_name="hailuo-studio", standalone_mode=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
