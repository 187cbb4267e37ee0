"""The ledger's schema and its migrations, on one screen."""

# Amounts are credits, times are seconds since the epoch, days are local ISO dates.
# `rev` rises with every change of a row, so that another process sees what is new.
V1 = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE projects (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    folder TEXT NOT NULL,
    created_at REAL NOT NULL,
    ceiling INTEGER,
    defaults TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
    project_id TEXT PRIMARY KEY REFERENCES projects,
    shots TEXT NOT NULL
) STRICT;

CREATE TABLE takes (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    project_id TEXT NOT NULL REFERENCES projects,
    batch_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    created_at REAL NOT NULL,
    shot TEXT NOT NULL,
    still TEXT NOT NULL,
    same TEXT NOT NULL,
    agreed INTEGER NOT NULL,
    estimate TEXT NOT NULL,
    catalog_version TEXT NOT NULL,
    agreed_at REAL NOT NULL,
    owner TEXT,
    prepared TEXT,
    hosted TEXT,
    result_url TEXT,
    charged INTEGER,
    last_raw TEXT NOT NULL DEFAULT '',
    hold TEXT,
    failure TEXT,
    cancelled_at REAL,
    refunded_at REAL,
    clip TEXT,
    again_of TEXT,
    folder TEXT,
    rev INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX takes_rev ON takes (rev);
CREATE INDEX takes_still ON takes (project_id, still);
CREATE INDEX takes_same ON takes (same);
CREATE INDEX takes_unfinished ON takes (place)
    WHERE clip IS NULL AND failure IS NULL AND cancelled_at IS NULL;

CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    take_id TEXT NOT NULL REFERENCES takes (id),
    intent_at REAL NOT NULL,
    day TEXT NOT NULL,
    sent TEXT NOT NULL,
    reserve INTEGER NOT NULL,
    outcome TEXT,
    outcome_at REAL,
    task_id TEXT UNIQUE,
    status INTEGER,
    words TEXT NOT NULL DEFAULT '',
    raw TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attempts_take ON attempts (take_id);
CREATE INDEX attempts_day ON attempts (day);
-- Even a fault in the program can't open a second paid attempt beside a living one.
CREATE UNIQUE INDEX one_living_attempt ON attempts (take_id)
    WHERE outcome IS NULL OR outcome IN ('accepted', 'unanswered');

CREATE TABLE hosted_stills (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    object_name TEXT NOT NULL,
    url TEXT,
    hosted_at REAL NOT NULL,
    expires_at REAL,
    removed_at REAL
) STRICT;

CREATE TABLE clips (
    take_id TEXT PRIMARY KEY REFERENCES takes (id),
    project_id TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    saved_at REAL NOT NULL
) STRICT;
"""

# `rank` orders what waits (by default a take's place); `callback` is the unguessable end of the
# path at which the service may call back; a batch's ceiling binds all its takes, its end is told
# once (`told_at`); a balance is what a person read on the billing page.
V2 = """
ALTER TABLE takes ADD COLUMN rank REAL;
ALTER TABLE takes ADD COLUMN callback TEXT NOT NULL DEFAULT '';
ALTER TABLE takes ADD COLUMN judgement TEXT;
ALTER TABLE takes ADD COLUMN judged_at REAL;
CREATE INDEX takes_batch ON takes (batch_id);

CREATE TABLE batches (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES projects,
    created_at REAL NOT NULL,
    ceiling INTEGER,
    told_at REAL
) STRICT;
INSERT INTO batches
    SELECT batch_id, project_id, min(created_at), NULL, 0 FROM takes GROUP BY batch_id;

CREATE TABLE balances (
    id INTEGER PRIMARY KEY,
    at REAL NOT NULL,
    credits INTEGER NOT NULL
) STRICT;
"""

# A batch may have a pilot: takes that go ahead, the others wait until a person lets them follow
# (`continued_at`). A hot folder's allowance is all it may ever agree to; what is left of it is
# computed from its arrivals. An arrival either was in the folder before (`there`), can't be used
# (`problem`), was ordered (`batch_id`, at `agreed` credits), or waits for the allowance.
V3 = """
ALTER TABLE takes ADD COLUMN pilot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batches ADD COLUMN pilot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batches ADD COLUMN continued_at REAL;

CREATE TABLE hot_folders (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES projects,
    folder TEXT NOT NULL,
    prompt TEXT NOT NULL,
    settings TEXT NOT NULL,
    takes INTEGER NOT NULL,
    allowance INTEGER NOT NULL,
    created_at REAL NOT NULL,
    on_since REAL,
    UNIQUE (project_id, folder)
) STRICT;

CREATE TABLE arrivals (
    id INTEGER PRIMARY KEY,
    hot_folder_id TEXT NOT NULL REFERENCES hot_folders,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed_ns INTEGER NOT NULL,
    sha256 TEXT,
    seen_at REAL NOT NULL,
    there INTEGER NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '',
    batch_id TEXT REFERENCES batches,
    agreed INTEGER NOT NULL DEFAULT 0
) STRICT;
-- Even a fault in the program can't order the same bytes twice.
CREATE UNIQUE INDEX arrivals_bytes ON arrivals (hot_folder_id, sha256);
CREATE INDEX arrivals_path ON arrivals (hot_folder_id, path);
CREATE INDEX arrivals_batch ON arrivals (batch_id);
"""

MIGRATIONS = (V1, V2, V3)
