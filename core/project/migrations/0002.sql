CREATE TABLE risk (
    finding TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    owner TEXT NOT NULL,
    ticket TEXT NOT NULL,
    expires TEXT NOT NULL,
    accepted_at TEXT NOT NULL,
    fingerprint TEXT NOT NULL
) WITHOUT ROWID
--//
CREATE TABLE run (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    format INTEGER NOT NULL,
    content BLOB NOT NULL
)
