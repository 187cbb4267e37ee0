"""A picture in a text, and the few words that stand for it."""

import hashlib
import json

from hailuo_studio.core.data_uri import brief, brief_of, data_uri

PICTURE = bytes(range(256)) * 40


def test_a_picture_is_named_by_hash_and_size() -> None:
    whole = data_uri(PICTURE, "image/jpeg")
    assert len(whole) > len(PICTURE)
    named = brief_of(PICTURE, "image/jpeg")
    digest = hashlib.sha256(PICTURE).hexdigest()
    assert named == f"data:image/jpeg;base64,… (sha256 {digest}, 10240 bytes)"
    assert brief(whole) == brief(named) == named


def test_a_text_keeps_the_rest() -> None:
    said = json.dumps({"image": data_uri(PICTURE, "image/png"), "prompt": "data:image/png;base64,"})
    kept = json.loads(brief(said))
    assert kept == {"image": brief_of(PICTURE, "image/png"), "prompt": "data:image/png;base64,"}
    assert json.loads(brief(said.replace("/", "\\/"))) == kept


def test_a_cut_picture_is_not_carried_either() -> None:
    cut = data_uri(PICTURE, "image/jpeg")[:-5]
    assert "broken" in brief(cut)
    assert len(brief(cut)) < 80


def test_a_text_without_any_is_as_it_was() -> None:
    for text in ("", "https://a.example/x.jpg", "data:,x", "data:image/jpeg;base64,abc"):
        assert brief(text) == text
