-- Codes come and go with the import that brought them, as documents and codings do.
ALTER TABLE code ADD COLUMN batch INTEGER REFERENCES batch (id);

-- Sets of codes and memos that a project of another tool had: kept, listed, and given back when the
-- project moves out. Sets of documents and respondents are sub-studies.
CREATE TABLE kept_set (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  name VARCHAR(500) NOT NULL CHECK (name <> ''),
  description VARCHAR(10000) NOT NULL
);

CREATE TABLE kept_set_member (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  kept_set INTEGER NOT NULL REFERENCES kept_set (id),
  target VARCHAR(50) NOT NULL CHECK (target IN ('code', 'memo')),
  target_id INTEGER NOT NULL,
  UNIQUE (kept_set, target, target_id)
);
