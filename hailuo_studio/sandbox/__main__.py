"""`python -m hailuo_studio.sandbox`: how the program starts its own sandbox."""

import argparse
from pathlib import Path

from hailuo_studio.sandbox.serve import serve


def main() -> None:
    parser = argparse.ArgumentParser(prog="sandbox")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--faults", type=Path)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--with-parent", action="store_true")
    parser.add_argument("--short-side", type=int)
    parser.add_argument("--data-uris", action="store_true")
    options = parser.parse_args()
    serve(
        options.port,
        options.faults,
        options.home,
        options.seconds,
        with_parent=options.with_parent,
        short_side=options.short_side,
        data_uris=options.data_uris,
    )


if __name__ == "__main__":
    main()
