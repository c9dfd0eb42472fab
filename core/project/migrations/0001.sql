CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
--//
CREATE TABLE source (
    position INTEGER PRIMARY KEY,
    spec TEXT NOT NULL
)
--//
CREATE TABLE discovered (
    part INTEGER PRIMARY KEY,
    format INTEGER NOT NULL,
    content BLOB NOT NULL
)
--//
CREATE TABLE assessed (
    part INTEGER PRIMARY KEY,
    format INTEGER NOT NULL,
    content BLOB NOT NULL
)
