"""Python's collector of cycles rests while the program is read: all of that stays anyway."""

import gc


def rest() -> None:
    gc.disable()


def go_on() -> None:
    """What was made until now is looked at no more: later collections are short."""
    gc.freeze()
    gc.enable()
