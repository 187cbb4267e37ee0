"""`python -m tests.bench [NAME…]`: all of them without a name."""

import sys

from tests.bench import (
    actions,
    draft,
    export,
    eyes,
    film,
    frames,
    fuzz,
    idle,
    kills,
    library,
    pacing,
    player,
    review,
    start,
    stills,
)

BENCHES = {
    "actions": actions.main,
    "draft": draft.main,
    "start": start.main,
    "export": export.main,
    "frames": frames.main,
    "film": film.main,
    "eyes": eyes.main,
    "fuzz": fuzz.main,
    "idle": idle.main,
    "kills": kills.main,
    "library": library.main,
    "pacing": pacing.main,
    "player": player.main,
    "review": review.main,
    "stills": stills.main,
}


def main(names: list[str]) -> int:
    unknown = set(names) - set(BENCHES)
    if unknown:
        print(f"Unknown: {', '.join(sorted(unknown))}. There are: {', '.join(BENCHES)}.")
        return 2
    for name in names or BENCHES:
        print(f"\n{name}: {sys.modules[BENCHES[name].__module__].__doc__}")
        BENCHES[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
