"""Colours and measures, named for what they mean; the only place with a colour literal.

Greys are exactly neutral so that they do not tint the picture. `spend` is kept for what spends
money. Every text colour has a contrast of at least 4.5:1 on the surfaces it is used on.
"""

from dataclasses import dataclass

STEP = 8
HALF = STEP // 2
CONTROL = 4 * STEP
FONT_PIXELS = 13
SMALL_PIXELS = 12
LARGE_PIXELS = 15
THUMBNAIL = 56

# Drawn over pictures of any colour, in both themes.
MARK = "#ffffff"
THEATRE = "#000000"
MARK_SHADE = "#960d0d0d"

# Signs of state, on SIGN_GROUND in both themes; each has a shape and a word of its own as well.
SIGN_GROUND = "#1c1c1c"
QUIET_SIGN = "#b4b4b4"
BUSY_SIGN = "#8fb8e8"
GOOD_SIGN = "#8fcf9b"
BAD_SIGN = "#f09a90"
NEED_SIGN = "#cfa8f0"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Names ending in `_text` are ink, the others are surfaces and lines."""

    name: str
    picture: str
    window: str
    panel: str
    raised: str
    pressed: str
    selected: str
    field: str
    line: str
    strong_line: str
    focus: str
    text: str
    quiet_text: str
    disabled_text: str
    scrim: str
    spend: str
    spend_hover: str
    spend_pressed: str
    spend_text: str
    on_spend_text: str


DARK = Tokens(
    name="dark",
    picture="#161616",
    window="#1c1c1c",
    panel="#242424",
    raised="#303030",
    pressed="#3a3a3a",
    selected="#454545",
    field="#1a1a1a",
    line="#343434",
    strong_line="#505050",
    focus="#c8c8c8",
    text="#e8e8e8",
    quiet_text="#b4b4b4",
    disabled_text="#7a7a7a",
    scrim="#a6000000",
    spend="#f0a830",
    spend_hover="#f7b955",
    spend_pressed="#d9932a",
    spend_text="#f0b65a",
    on_spend_text="#1c1300",
)

LIGHT = Tokens(
    name="light",
    picture="#c9c9c9",
    window="#dedede",
    panel="#ececec",
    raised="#fafafa",
    pressed="#d6d6d6",
    selected="#cfcfcf",
    field="#fcfcfc",
    line="#d2d2d2",
    strong_line="#a8a8a8",
    focus="#3c3c3c",
    text="#1e1e1e",
    quiet_text="#4a4a4a",
    disabled_text="#8c8c8c",
    scrim="#73000000",
    spend="#f0a830",
    spend_hover="#f7b955",
    spend_pressed="#d9932a",
    spend_text="#714400",
    on_spend_text="#1c1300",
)
