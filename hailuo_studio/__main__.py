"""`hailuo-studio`: the window without a command, else the command line."""

import sys

from hailuo_studio import collecting


def main() -> None:
    """Ends by SystemExit with the process's exit code."""
    arguments = sys.argv[1:]
    if _opens_window(arguments):
        collecting.rest()
        from hailuo_studio.app import main as window

        sys.exit(window(arguments))
    from hailuo_studio.cli.commands import cli

    cli.main(arguments, prog_name="hailuo-studio")


def _opens_window(arguments: list[str]) -> bool:
    """Options alone open the window, unless they ask for words."""
    if {"-h", "--help", "--version"} & set(arguments):
        return False
    return not arguments or arguments[0].startswith("--")


if __name__ == "__main__":
    main()
