"""The library index's schema and its migrations, on one screen. It can be built anew at any time
from the clips' folders, so no row of it is the only place of anything."""

# Times are seconds since the epoch. `words` is what is searched, one row a clip with the same
# rowid; trigrams find the middle of words, and Chinese and Japanese. `trashed_at` keeps a clip that
# a person put into the trash from coming back out of the ledger.
V1 = """
CREATE TABLE clips (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stack TEXT NOT NULL,
    project_id TEXT NOT NULL,
    path TEXT NOT NULL,
    missing INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL,
    saved_at REAL NOT NULL,
    size INTEGER NOT NULL,
    mode TEXT,
    duration INTEGER,
    resolution TEXT,
    prompt TEXT NOT NULL,
    credits INTEGER,
    practice INTEGER NOT NULL,
    judgement TEXT,
    reason TEXT,
    marked INTEGER,
    trashed_at REAL,
    clip TEXT NOT NULL
) STRICT;
CREATE INDEX clips_stack ON clips (stack);
CREATE INDEX clips_saved ON clips (saved_at);
CREATE INDEX clips_size ON clips (size);
CREATE INDEX clips_unmarked ON clips (saved_at) WHERE marked IS NULL;

CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'trigram');
"""

MIGRATIONS = (V1,)
