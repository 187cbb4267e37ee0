"""Which column says what: recognised by its name, or said by a person."""

from collections.abc import Mapping, Sequence

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.naming import key_of
from hailuo_studio.core.table import Role

# As people call them, the surer ones first; compared as `key_of` makes them.
_NAMES: Mapping[Role, tuple[str, ...]] = {
    Role.STILL: (
        *("still", "stills", "still path", "still url", "image", "images", "image url"),
        *("image path", "image file", "image link", "image src", "picture", "pictures"),
        *("picture url", "picture link", "picture file", "photo", "photo url", "photos", "img"),
        *("img url", "src", "source", "file", "filename", "file path", "path", "url", "link"),
        *("bild", "bilder", "foto", "fotos", "bild url", "imagen", "imagem", "immagine", "datei"),
    ),
    Role.PROMPT: (
        *("prompt", "prompts", "text", "motion", "movement", "how should it move", "animation"),
        *("bewegung", "texte", "texto", "testo", "mouvement", "movimiento"),
    ),
    Role.MODE: ("mode", "model", "quality", "modus", "modell", "modo", "qualität", "qualité"),
    Role.DURATION: (
        *("duration", "duration s", "seconds", "sec", "length", "duration seconds"),
        *("dauer", "durée", "duración", "durata", "sekunden"),
    ),
    Role.RESOLUTION: ("resolution", "res", "auflösung", "résolution", "resolución"),
    Role.TAKES: ("takes", "take", "number of takes", "versions", "variants", "copies", "prises"),
    Role.NAME: (
        *("sku", "variant sku", "article", "article number", "article no", "item number"),
        *("item no", "product code", "artikelnummer", "artikel", "art nr", "référence", "ean"),
        *("gtin", "name", "title", "id"),
    ),
}


def recognised(columns: Sequence[str]) -> dict[Role, int]:
    """The column of each role, by its place, as far as names tell; a column has one role."""
    keys = [key_of(column) for column in columns]
    found: dict[Role, int] = {}
    for role, names in _NAMES.items():
        for name in names:
            key = key_of(name)
            if key in keys and keys.index(key) not in found.values():
                found[role] = keys.index(key)
                break
    return found


def chosen(
    columns: Sequence[str], found: Mapping[Role, int], said: Mapping[Role, str]
) -> dict[Role, int]:
    """What was recognised, with what a person said instead: a column's name, or nothing for none.
    Raises InputError for a column that is not there."""
    roles = dict(found)
    for role, name in said.items():
        roles.pop(role, None)
        if name.strip():
            place = _place(columns, name)
            # A column has one role: what a person says takes it from what was guessed.
            roles = {r: p for r, p in roles.items() if p != place or r in said}
            roles[role] = place
    return roles


def _place(columns: Sequence[str], name: str) -> int:
    if name in columns:
        return list(columns).index(name)
    keys = [key_of(column) for column in columns]
    if key_of(name) not in keys:
        raise InputError(
            f'There is no column "{name}".', todo=f"Choose one of {', '.join(columns)}."
        )
    return keys.index(key_of(name))
