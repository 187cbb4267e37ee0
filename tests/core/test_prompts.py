"""Prompt history and saved prompts as values."""

from hailuo_studio.core.prompts import MOST_REMEMBERED, Prompts, SavedPrompt


def test_the_newest_come_first_and_none_twice() -> None:
    prompts = Prompts().remembered(["a", "b"]).remembered([" b ", "c", ""])
    assert prompts.history == ("b", "c", "a")


def test_the_history_has_an_end() -> None:
    prompts = Prompts().remembered(str(n) for n in range(MOST_REMEMBERED + 5))
    assert len(prompts.history) == MOST_REMEMBERED
    assert prompts.remembered(["new"]).history[0] == "new"


def test_a_name_is_there_once_whatever_its_case() -> None:
    prompts = Prompts().keeping("Steam", "rises").keeping("  steam ", "falls").keeping("Air", "x")
    assert prompts.saved == (SavedPrompt("Air", "x"), SavedPrompt("steam", "falls"))


def test_renaming_keeps_the_text() -> None:
    prompts = Prompts().keeping("a", "1").keeping("b", "2")
    assert prompts.renamed("a", "c").saved == (SavedPrompt("b", "2"), SavedPrompt("c", "1"))
    assert prompts.renamed("a", "B").saved == (SavedPrompt("B", "1"),)
    assert prompts.renamed("a", "A").saved == (SavedPrompt("A", "1"), SavedPrompt("b", "2"))
    assert prompts.renamed("none", "c") == prompts
    assert prompts.renamed("a", "  ") == prompts


def test_what_is_deleted_is_gone() -> None:
    prompts = Prompts(("x", "y")).keeping("a", "1")
    assert prompts.without("A").saved == ()
    assert prompts.forgotten("x").history == ("y",)
