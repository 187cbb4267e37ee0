"""Which template a text was made from, and what was filled in.

A template has {0}, {1} … in this order.
"""

import re
from functools import cache
from string import Formatter


def recognise(text: str, templates: tuple[str, ...]) -> tuple[str, tuple[str, ...]] | None:
    """The template and what its places held; None where it was made from none of them."""
    for template, pattern in _compiled(templates):
        if match := pattern.fullmatch(text):
            return template, match.groups()
    return None


def parts(template: str) -> list[str]:
    """The words between what is filled in, which is numbered in this order."""
    found = [""]
    for words, field, _, _ in Formatter().parse(template):
        found[-1] += words
        if field is not None:
            found.append("")
    return found


@cache
def _compiled(templates: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those with the most words of their own first: they say most certainly what was meant."""
    split = [(one, parts(one)) for one in templates]
    split.sort(key=lambda one: -sum(map(len, one[1])))
    return tuple(
        (one, re.compile("(.+?)".join(map(re.escape, words)), re.DOTALL)) for one, words in split
    )
