"""Rows × texts × settings: what becomes a shot, what is named, what it costs."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.engine.ordering import price_of
from hailuo_studio.engine.table.values import Forecast, TableBatch, Wishes
from tests.engine.table.tables import CATALOG, composed, still

ALL = Wishes(modes=tuple(Mode), durations=tuple(Duration), resolutions=tuple(Resolution))


def faults(batch: TableBatch) -> list[str]:
    return [str(fault) for fault in batch.all_faults]


def lines(batch: TableBatch) -> list[str]:
    return [
        f"{item.quote.takes} · {item.settings} · {item.quote.low}–{item.quote.high}"
        for item in batch.items
    ]


def test_a_row_is_a_shot_with_its_own_settings_and_takes() -> None:
    batch = composed("image,prompt,mode,duration,takes,sku\na.jpg,It turns.,pro,10,3,A-1\n")
    (shot,) = batch.shots
    assert (shot.name, shot.prompt) == ("A-1", "It turns.")
    assert shot.settings == Settings(Mode.PRO, Duration.TEN, Resolution.P768)
    assert batch.takes_of == (3,)
    assert lines(batch) == ["3 · pro · 10 s · 768P · 135–255"]


def test_every_combination_where_the_row_leaves_it_open() -> None:
    batch = composed("image,prompt,mode\na.jpg,x,\nb.jpg,y,pro\n", ALL)
    cells = [shot.settings for shot in batch.shots]
    assert len(cells) == 6 + 3
    assert all(not CATALOG.refusal(cell) for cell in cells)
    assert {cell.mode for cell in cells[6:]} == {Mode.PRO}


def test_refused_combinations_are_named_with_what_they_would_have_been() -> None:
    batch = composed("image,takes\na.jpg,2\nb.jpg,\n", Wishes(
        prompts=("x", "y"), durations=tuple(Duration), resolutions=tuple(Resolution), takes=3
    ))  # fmt: skip
    (left,) = batch.left_out
    assert left.settings == Settings(Mode.STANDARD, Duration.TEN, Resolution.P1080)
    assert left.takes == 2 * (2 + 3)
    assert left.sentence == CATALOG.refusal(left.settings)
    assert batch.all_faults == ()


def test_a_row_that_asks_for_what_is_refused_is_a_fault_of_its_line() -> None:
    batch = composed("image,prompt,duration,Resolution\na.jpg,x,10,1080p\nb.jpg,x,,\n")
    (fault,) = batch.all_faults
    assert (fault.line, fault.column) == (2, "Resolution")
    assert len(batch.shots) == 1


def test_texts_are_filled_in_with_columns_name_and_folder() -> None:
    batch = composed(
        "image,sku,colour,prompt\nmugs/a.jpg,A-1,red,Steam {colour}.\n",
        Wishes(prompts=("{sku} in {Folder}: {prompt} [Push in]", "{{x}} {still}, {line}")),
    )
    assert [shot.prompt for shot in batch.shots] == [
        "A-1 in mugs: Steam red. [Push in]",
        "{x} a, 2",
    ]


def test_what_a_text_names_must_be_there() -> None:
    own = composed("image,prompt\na.jpg,The {colour} one\nb.jpg,Plain\n")
    assert faults(own) == ["line 2, column prompt: {colour} is no column"]
    assert len(own.shots) == 1
    common = composed("image,prompt\na.jpg,x\n", Wishes(prompts=("{colour}",)))
    assert common.trouble == "{colour} is no column. Columns: image, prompt."
    no_prompt = composed("image,sku\na.jpg,x\n")
    assert no_prompt.trouble.startswith("No column says how the pictures should move.")
    assert composed("colour\nred\n").trouble.startswith("No column names the pictures.")


def test_what_the_service_would_refuse_is_named_by_line_and_column() -> None:
    text = "image,prompt\nsmall.jpg,x\nwide.jpg,x\na.jpg,\nb.jpg," + "y" * 2001 + "\n"
    found = {
        "/shop/small.jpg": (still("/shop/small.jpg", 200, 200),),
        "/shop/wide.jpg": (still("/shop/wide.jpg", 3000, 900),),
    }
    batch = composed(text, None, found)
    said = faults(batch)
    assert len(said) == 4
    assert said[0].startswith("line 2, column image: Too small: 200 × 200.")
    assert said[1].startswith("line 3, column image: Too wide")
    assert said[2] == "line 4, column prompt: Say how the picture should move."
    assert said[3].startswith("line 5, column prompt: The prompt has 2001 characters")
    fixed = composed(text, Wishes(fix=True), found)
    assert [shot.framing != Framing() for shot in fixed.shots] == [True, True, False]
    assert len(fixed.shots[2].prompt) == 2000
    assert len(fixed.all_faults) == 1


def test_a_formulas_error_is_not_paid_for() -> None:
    batch = composed(
        "image,colour,size\na.jpg,#REF!,#N/A\nb.jpg,red,#N/A\n", Wishes(prompts=("A {colour} one",))
    )
    assert faults(batch) == ["line 2, column colour: the cell shows the error #REF!"]
    assert len(batch.shots) == 1


def test_stills_not_looked_at_yet_wait_and_bad_ones_are_faults() -> None:
    gone = StillError("/shop/gone.png", "The file is not there.", todo="")
    batch = composed("image,prompt\nlater.png,x\ngone.png,x\n", None, {"/shop/gone.png": (gone,)})
    assert batch.rows[0].waits
    assert faults(batch) == ["line 3, column image: gone.png: The file is not there."]
    assert batch.quote is None
    assert batch.forecast is None


def test_a_folder_is_a_shot_for_each_picture_in_it() -> None:
    inside = tuple(still(f"/shop/mugs/{n}.jpg") for n in range(3))
    bad = StillError("/shop/mugs/x.jpg", "It is damaged.", todo="")
    batch = composed("image,prompt,sku\nmugs,x,M\n", None, {"/shop/mugs": (*inside, bad)})
    assert [shot.name for shot in batch.shots] == ["M", "M-2", "M-3"]
    assert faults(batch) == ["line 2, column image: x.jpg: It is damaged."]


def test_names_stay_with_their_article() -> None:
    text = "image,sku\na.jpg,A\nb.jpg,a\na.jpg,A\nc.jpg,A-2\nd.jpg,A\ne.jpg,\na.jpg,B\n"
    batch = composed(text, Wishes(prompts=("x",)))
    assert [shot.name for shot in batch.shots] == ["A", "a-3", "A", "A-2", "A-4", "", "B"]
    assert batch.shots[5].title == "e"
    assert batch.notes[0] == "Names of several pictures are told apart: A → A, a-3, A-4."
    # Line 4 repeats line 2, line 8 asks for its picture under another name.
    assert batch.notes[1].startswith("2 shots ask for the same as another one")


def test_a_link_beyond_the_limits_is_copied_where_that_is_wished() -> None:
    link = "https://x.example/wide.jpg"
    wide = still(link, 3000, 900)
    text = f"image,prompt\n{link},x\n"
    assert len(composed(text, None, {link: (wide,)}).all_faults) == 1
    copy = still("/home/stills/wide.jpg", 3000, 900)
    (shot,) = composed(text, Wishes(fix=True), {link: (wide,)}, {link: copy}).shots
    assert shot.still == copy
    assert shot.framing.crop is not None


def test_more_shots_than_can_be_handled_are_refused() -> None:
    text = "image\n" + "a.jpg\n" * 2000
    assert "more than 10,000 shots" in composed(text, replace(ALL, prompts=("x",))).trouble


def test_time_is_the_last_ones_turn_and_what_it_usually_takes() -> None:
    assert composed("image,takes\na.jpg,3\nb.jpg,\n", Wishes(prompts=("x",))).forecast == Forecast(
        4 * 2.0 + 60, 4 * 2.0 + 120
    )


CELLS = [s for s in CATALOG.cells if not CATALOG.refusal(s)]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", *Mode]),
            st.sampled_from(["", "6", "10"]),
            st.sampled_from(["", *Resolution]),
            st.integers(0, 5),
        ),
        min_size=1,
        max_size=12,
    ),
    st.sets(st.sampled_from(list(Mode)), min_size=1),
    st.sets(st.sampled_from(list(Duration)), min_size=1),
    st.sets(st.sampled_from(list(Resolution)), min_size=1),
    st.integers(1, 4),
)
def test_the_itemised_price_is_the_price_of_the_order(
    cells: list[tuple[str, str, str, int]],
    modes: set[Mode],
    durations: set[Duration],
    resolutions: set[Resolution],
    takes: int,
) -> None:
    rows = [f"{n}.jpg,{m},{d},{r},{t or ''}" for n, (m, d, r, t) in enumerate(cells)]
    wishes = Wishes(
        prompts=("x", "y"),
        modes=tuple(modes),
        durations=tuple(durations),
        resolutions=tuple(resolutions),
        takes=takes,
    )
    batch = composed("image,mode,duration,resolution,takes\n" + "\n".join(rows) + "\n", wishes)
    asked = tuple(zip(batch.shots, batch.takes_of, strict=True))
    if not asked:
        assert batch.quote is None
        return
    total = price_of(asked, CATALOG)
    assert batch.quote == total
    for amount in ("takes", "low", "high", "reserve"):
        assert sum(getattr(i.quote, amount) for i in batch.items) == getattr(total, amount)
    wanted = sum(
        2 * (t or takes)
        for m, d, r, t in cells
        for cell in product(
            {Mode(m)} if m else modes,
            {Duration(int(d))} if d else durations,
            {Resolution(r)} if r else resolutions,
        )
        if not CATALOG.refusal(Settings(*cell))
    )
    assert total.takes == wanted


@pytest.mark.parametrize("name", ["a/b", "con", "x" * 300, "\u202eabc", "a\nb"])
def test_odd_names_are_kept_apart_from_what_files_are_called(name: str) -> None:
    batch = composed(f'image,sku\na.jpg,"{name}"\n', Wishes(prompts=("x",)))
    (shot,) = batch.shots
    assert shot.name
    assert "\n" not in shot.name
    assert "\u202e" not in shot.name
