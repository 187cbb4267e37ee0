"""A client's reply to numbered clips, read: "3, 7, 12 no", "1-4 yes", "all but 5", "Rest nein".

Nothing is guessed: what has no clear meaning is handed back as it was written. Pure.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from hailuo_studio.core.take import Judgement

KEEP, REJECT = Judgement.KEEP, Judgement.REJECT
_OPPOSITE = {KEEP: REJECT, REJECT: KEEP}


@dataclass(frozen=True, slots=True)
class Reply:
    """`marks` by number (from 1); `unclear` are the parts that say nothing sure, as written;
    `disputed` are numbers that were called both good and bad, and so have no mark."""

    marks: Mapping[int, Judgement]
    unclear: tuple[str, ...] = ()
    disputed: tuple[int, ...] = ()


class _Set(Enum):
    ALL = auto()
    NONE = auto()
    REST = auto()


class _But(Enum):
    BUT = auto()


_Token = Judgement | _Set | _But | frozenset[int]

_KEEP = """yes y yep yeah ok okay keep kept good great love like fine approve approved nice pick
    ja jo gut behalten super passt nehmen toll ✓ ✔ ✅ 👍"""
_REJECT = """no n nope not reject rejected bad drop delete remove out don't dont never
    nein nee nicht raus weg ablehnen schlecht löschen ✗ ✘ ❌ 👎"""
_ALL = "all alle allen alles every everything"
_NONE = "none keine keins keiner nothing nichts"
_REST = "rest others other remaining remainder else übrige übrigen andere anderen"
_EXCEPT = "but except excluding without ausser ohne aber"
_NEGATIONS = frozenset(["not", "don't", "dont", "nicht", "never"])
_WORDS: dict[str, _Token] = {
    **dict.fromkeys(_KEEP.split(), KEEP),
    **dict.fromkeys(_REJECT.split(), REJECT),
    **dict.fromkeys(_ALL.split(), _Set.ALL),
    **dict.fromkeys(_NONE.split(), _Set.NONE),
    **dict.fromkeys(_REST.split(), _Set.REST),
    **dict.fromkeys(_EXCEPT.split(), _But.BUT),
}
_SENTENCE = re.compile(r"[\n;!?]+|\.(?=\s|$)")
# A time within a clip, or an amount of something, is no clip's number.
_NO_NUMBER = re.compile(r"\b\d+:\d+\b|\b\d+(?:[.,]\d+)?\s?(?:s|sec|seconds?|sek|%|px|fps)\b")
# "No. 3" at the beginning is a number's sign; "2 no. 3 yes" is not.
_SIGN = re.compile(r"(^|[\n;!?:]\s*)no\.\s*(?=\d)|\b(?:nr|num|number|nummer|clip)\.?\s*(?=\d)|#")
_TOKEN = re.compile(
    r"(?P<low>\d+)\s*(?:-|–|—|\.\.+|…|\bto\b|\bbis\b|\bthrough\b)\s*#?(?P<high>\d+)"
    r"|(?P<one>\d+)|(?P<but>\bbis auf\b|\bapart from\b|\bnot including\b)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)?|[✓✔✅👍✗✘❌👎])"
)
_MOST = 9999


@dataclass(slots=True)
class _Found:
    """Said of numbers by name, and of all or the rest: what is said by name counts more."""

    named: dict[int, set[Judgement]] = field(default_factory=dict)
    general: dict[int, set[Judgement]] = field(default_factory=dict)
    rest: Judgement | None = None
    unclear: list[str] = field(default_factory=list)


def read_reply(text: str, count: int) -> Reply:
    """What is said of the clips 1…`count`."""
    found = _Found()
    for sentence in _sentences(text):
        _read(sentence, count, found)
    marks: dict[int, Judgement] = {}
    disputed = []
    for number in range(1, count + 1):
        said = found.named.get(number) or found.general.get(number) or set()
        if len(said) == 1:
            marks[number] = next(iter(said))
        elif said:
            disputed.append(number)
        elif found.rest is not None:
            marks[number] = found.rest
    return Reply(marks, tuple(found.unclear), tuple(disputed))


def _sentences(text: str) -> Iterator[str]:
    text = text.replace("’", "'")
    text = _SIGN.sub(lambda m: m.group(1) or "", text.casefold())
    yield from (part.strip(" ,.:-–\t\r") for part in _SENTENCE.split(_NO_NUMBER.sub(" ", text)))


def _read(sentence: str, count: int, found: _Found) -> None:
    """As a whole where that has one meaning, else piece by piece between its commas."""
    tokens = _tokens(sentence, count)
    if not any(isinstance(token, frozenset | _Set) for token in tokens):
        return  # Only words: a greeting, a reason.
    if _said(tokens, count, found):
        return
    pieces = [piece.strip() for piece in re.split(r"[,/]|\band\b|\bund\b", sentence)]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) < 2:
        found.unclear.append(sentence)
        return
    for piece in pieces:
        inside = _tokens(piece, count)
        named = any(isinstance(token, frozenset | _Set) for token in inside)
        if named and not _said(inside, count, found):
            found.unclear.append(piece)


def _tokens(sentence: str, count: int) -> list[_Token]:
    tokens: list[_Token] = []
    negated = False
    for match in _TOKEN.finditer(sentence):
        word = match["word"]
        if word is None:
            tokens.append(_But.BUT if match["but"] else _numbers(match, count))
            negated = False
            continue
        token = _WORDS.get(word)
        if token is KEEP and negated:
            negated = False  # "not ok", "don't like": one word against it, said already.
            continue
        if token is not None:
            negated = word in _NEGATIONS
            tokens.append(token)
    return tokens


def _numbers(match: re.Match[str], count: int) -> frozenset[int]:
    """Empty where there is no such clip."""
    low = int((match["low"] or match["one"])[:9])
    high = int((match["high"] or match["one"])[:9])
    low, high = min(low, high), max(low, high)
    if low < 1 or high > min(count, _MOST):
        return frozenset()
    return frozenset(range(low, high + 1))


def _said(tokens: Sequence[_Token], count: int, found: _Found) -> bool:
    """Take the meaning down; False, and nothing taken, where there is none."""
    if any(token == frozenset() for token in tokens):
        return False
    if _But.BUT in tokens:
        at = tokens.index(_But.BUT)
        left, right = tokens[:at], [t for t in tokens[at + 1 :] if t is not _But.BUT]
        if any(isinstance(token, _Set) for token in left):
            return _said_but(left, right, count, found)
        tokens = [*left, *right]
    for pairs in (_verdict_first(tokens), _verdict_last(tokens)):
        if pairs is not None:
            for numbers, judgement in pairs:
                _take_down(numbers, judgement, count, found)
            return True
    return False


def _said_but(left: Sequence[_Token], right: Sequence[_Token], count: int, found: _Found) -> bool:
    """All (none, the rest) but some: the others are the opposite unless they say so."""
    sets = [token for token in left if isinstance(token, _Set)]
    verdicts = {token for token in left if isinstance(token, Judgement)}
    others = [token for token in right if isinstance(token, frozenset)]
    right_verdicts = {token for token in right if isinstance(token, Judgement)}
    strange = any(isinstance(token, frozenset) for token in left) or len(others) == 0
    if strange or len(verdicts) > 1 or len(right_verdicts) > 1:
        return False
    said = next(iter(verdicts or right_verdicts), KEEP)
    judgement = REJECT if _Set.NONE in sets else said
    of_others = _OPPOSITE[judgement]
    if verdicts and right_verdicts:
        of_others = next(iter(right_verdicts))
    _take_down(sets, judgement, count, found)
    _take_down(others, of_others, count, found)
    return True


_Pairs = list[tuple[list[_Token], Judgement]]


def _verdict_first(tokens: Sequence[_Token]) -> _Pairs | None:
    """ "yes: 1, 2; no 3": each word is followed by what it is about."""
    pairs: _Pairs = []
    for token in tokens:
        if isinstance(token, Judgement):
            if pairs and not pairs[-1][0]:
                return None
            pairs.append(([], token))
        elif not pairs:
            return None
        else:
            pairs[-1][0].append(token)
    return pairs if pairs and pairs[-1][0] else None


def _verdict_last(tokens: Sequence[_Token]) -> _Pairs | None:
    """ "1, 2 yes, 3 no"; "all" and "none" may stand alone."""
    pairs: _Pairs = []
    about: list[_Token] = []
    for token in tokens:
        if not isinstance(token, Judgement):
            about.append(token)
        elif not about:
            return None
        else:
            pairs.append((about, token))
            about = []
    if about and about[0] in (_Set.ALL, _Set.NONE) and len(about) == 1 and not pairs:
        return [(about, KEEP if about[0] is _Set.ALL else REJECT)]
    return pairs if pairs and not about else None


def _take_down(about: Iterable[_Token], judgement: Judgement, count: int, found: _Found) -> None:
    about = list(about)
    if _Set.REST in about:
        found.rest = judgement
        about = [token for token in about if not isinstance(token, _Set)]
    for token in about:
        if isinstance(token, frozenset):
            for number in token:
                found.named.setdefault(number, set()).add(judgement)
        elif isinstance(token, _Set):
            said = REJECT if token is _Set.NONE else judgement
            for number in range(1, count + 1):
                found.general.setdefault(number, set()).add(said)
