"""What a client writes back, and what is never guessed from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.reply import read_reply
from hailuo_studio.core.take import Judgement

YES, NO = Judgement.KEEP, Judgement.REJECT
COUNT = 12


def said(text: str, count: int = COUNT) -> str:
    """ "1+ 2-" for one kept and one rejected."""
    marks = read_reply(text, count).marks
    return " ".join(f"{n}{'+' if j is YES else '-'}" for n, j in sorted(marks.items()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3, 7, 12 no", "3- 7- 12-"),
        ("1-4 yes", "1+ 2+ 3+ 4+"),
        ("1–3 ja, 5 nein", "1+ 2+ 3+ 5-"),
        ("1 bis 3 gut; 4 nicht gut", "1+ 2+ 3+ 4-"),
        ("Keep 1, 2 and 5. Reject 3.", "1+ 2+ 3- 5+"),
        ("yes: 1 2 4\nno: 3", "1+ 2+ 3- 4+"),
        ("yes 1 2, 3 no", "1+ 2+ 3-"),
        ("2 no. 3 yes.", "2- 3+"),
        ("No. 3 yes", "3+"),
        ("#3 ok, #4 reject", "3+ 4-"),
        ("Nr. 2 nein", "2-"),
        ("I don't like 4", "4-"),
        ("4 is not ok but 5 is great", "4- 5+"),
        ("3 ✓ 4 ✗", "3+ 4-"),
        ("3 no, hands look odd at 0:04", "3-"),
        ("Thanks a lot!\n5 yes", "5+"),
        ("Thanks, looks good overall.", ""),
        ("4-2 yes", "2+ 3+ 4+"),
    ],
)
def test_numbers_and_words(text: str, expected: str) -> None:
    reply = read_reply(text, COUNT)
    assert said(text) == expected
    assert reply.unclear == ()
    assert reply.disputed == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("all", "1+ 2+ 3+ 4+"),
        ("none", "1- 2- 3- 4-"),
        ("all but 3", "1+ 2+ 3- 4+"),
        ("Alle außer 3", "1+ 2+ 3- 4+"),
        ("alle bis auf 2 und 3", "1+ 2- 3- 4+"),
        ("all no but 3", "1- 2- 3+ 4-"),
        ("all but 3 no", "1- 2- 3+ 4-"),
        ("all yes but 3 no", "1+ 2+ 3- 4+"),
        ("none but 2", "1- 2+ 3- 4-"),
        ("2 yes, rest no", "1- 2+ 3- 4-"),
        ("Rest nein; 1, 4 ja", "1+ 2- 3- 4+"),
        ("yes to all", "1+ 2+ 3+ 4+"),
        ("all others no. 1 keep", "1+ 2- 3- 4-"),
    ],
)
def test_all_and_the_rest(text: str, expected: str) -> None:
    assert said(text, 4) == expected


@pytest.mark.parametrize("text", ["3, 7, 12", "3 or maybe 4", "13 yes", "0 no", "5-99 yes"])
def test_what_is_not_clear_is_handed_back(text: str) -> None:
    reply = read_reply(text, COUNT)
    assert reply.marks == {}
    assert reply.unclear


def test_a_number_called_both_good_and_bad_has_no_mark() -> None:
    reply = read_reply("1-4 yes\n3 no", COUNT)
    assert reply.disputed == (3,)
    assert reply.marks == {1: YES, 2: YES, 4: YES}


@given(st.text(max_size=200), st.integers(0, 30))
def test_any_text_is_survived_and_no_mark_is_out_of_range(text: str, count: int) -> None:
    reply = read_reply(text, count)
    assert all(1 <= number <= count for number in reply.marks)
    assert not set(reply.disputed) & set(reply.marks)


_numbers = st.lists(st.integers(1, COUNT), unique=True, min_size=1)
_between = st.sampled_from([", ", " ", " and ", " und ", ","])


@given(_numbers, _between, st.sampled_from(["no", "nein", "NO", "reject", "✗"]), st.booleans())
def test_any_list_with_a_word_before_or_after_it(
    numbers: list[int], between: str, word: str, before: bool
) -> None:
    listed = between.join(map(str, numbers))
    text = f"{word}: {listed}" if before else f"{listed} {word}"
    assert read_reply(text, COUNT).marks == dict.fromkeys(numbers, NO)


@given(st.dictionaries(st.integers(1, COUNT), st.sampled_from([YES, NO]), min_size=1))
def test_what_is_written_line_by_line_is_read_back(marks: dict[int, Judgement]) -> None:
    words = {YES: "yes", NO: "no"}
    text = "\n".join(f"{number} {words[judgement]}" for number, judgement in marks.items())
    assert read_reply(text, COUNT).marks == marks
