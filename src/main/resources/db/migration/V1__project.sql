-- A project. Standard SQL; names avoid reserved words. Ids are small and dense and come from `counter`.
-- A row with `live` FALSE is kept because something refers to it (an undone import, a removed
-- document or code); the live_… columns are NULL for it, so names are unique among live rows only.

CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  guid UUID NOT NULL,
  name VARCHAR(500) NOT NULL,
  revision BIGINT NOT NULL CHECK (revision >= 0),
  demo BOOLEAN NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  setting_key VARCHAR(200) NOT NULL UNIQUE,
  text VARCHAR(100000) NOT NULL
);

CREATE TABLE counter (
  table_name VARCHAR(100) PRIMARY KEY,
  last_id INTEGER NOT NULL
);

CREATE TABLE coder (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  name VARCHAR(500) NOT NULL UNIQUE CHECK (name <> '')
);

CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  kind VARCHAR(50) NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- Who said it

CREATE TABLE respondent (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  label VARCHAR(500) NOT NULL CHECK (label <> ''),
  batch INTEGER REFERENCES batch (id),
  live BOOLEAN NOT NULL,
  live_label VARCHAR(500) GENERATED ALWAYS AS (CASE WHEN live THEN label END),
  UNIQUE (live_label)
);

CREATE TABLE variable (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  variable_key VARCHAR(500) NOT NULL CHECK (variable_key <> ''),
  type VARCHAR(50) NOT NULL CHECK (type IN ('category', 'ordered', 'number', 'date', 'text')),
  place INTEGER NOT NULL,
  name_nb VARCHAR(500) NOT NULL,
  name_en VARCHAR(500) NOT NULL,
  batch INTEGER REFERENCES batch (id),
  live BOOLEAN NOT NULL,
  live_key VARCHAR(500) GENERATED ALWAYS AS (CASE WHEN live THEN variable_key END),
  UNIQUE (live_key)
);

CREATE TABLE respondent_value (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  respondent INTEGER NOT NULL REFERENCES respondent (id),
  variable INTEGER NOT NULL REFERENCES variable (id),
  moment VARCHAR(50) NOT NULL,
  status VARCHAR(50) NOT NULL
    CHECK (status IN ('present', 'unknown', 'not_applicable', 'not_asked')),
  text VARCHAR(100000) NOT NULL,
  batch INTEGER REFERENCES batch (id),
  live BOOLEAN NOT NULL,
  live_variable INTEGER GENERATED ALWAYS AS (CASE WHEN live THEN variable END),
  UNIQUE (respondent, live_variable, moment),
  CHECK ((status = 'present') = (text <> ''))
);

-- What was said

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  name VARCHAR(1000) NOT NULL CHECK (name <> ''),
  title VARCHAR(2000) NOT NULL,
  kind VARCHAR(50) NOT NULL CHECK (kind IN ('interview', 'post')),
  language VARCHAR(35) NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  revision BIGINT NOT NULL,
  batch INTEGER REFERENCES batch (id),
  live BOOLEAN NOT NULL,
  live_name VARCHAR(1000) GENERATED ALWAYS AS (CASE WHEN live THEN name END),
  UNIQUE (live_name)
);

-- Texts are never changed and never copied: a correction is a new row.
-- `words` holds where each word begins and how long it is, as varints (see WordSpans.java).
CREATE TABLE text_version (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  sha256 CHAR(64) NOT NULL,
  length INTEGER NOT NULL CHECK (length >= 0),
  text CLOB NOT NULL,
  words BLOB NOT NULL,
  UNIQUE (document, number)
);

CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document (id),
  label VARCHAR(500) NOT NULL,
  role VARCHAR(50) NOT NULL CHECK (role IN ('informant', 'interviewer')),
  respondent INTEGER REFERENCES respondent (id),
  UNIQUE (document, label)
);

CREATE TABLE turn (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL,
  text_version INTEGER NOT NULL REFERENCES text_version (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  start_at INTEGER NOT NULL CHECK (start_at >= 0),
  end_at INTEGER NOT NULL,
  words INTEGER NOT NULL CHECK (words >= 0),
  speaker INTEGER NOT NULL REFERENCES speaker (id),
  UNIQUE (text_version, number),
  CHECK (end_at >= start_at)
);

CREATE TABLE post (
  id INTEGER PRIMARY KEY REFERENCES turn (id),
  guid UUID NOT NULL,
  source_id VARCHAR(500) NOT NULL,
  parent VARCHAR(500),
  posted TIMESTAMP(3) WITH TIME ZONE
);

-- What we look for

CREATE TABLE direction (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  direction_key VARCHAR(100) NOT NULL UNIQUE CHECK (direction_key <> ''),
  name_nb VARCHAR(500) NOT NULL,
  name_en VARCHAR(500) NOT NULL,
  glyph VARCHAR(10) NOT NULL,
  place INTEGER NOT NULL
);

CREATE TABLE code (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  code_key VARCHAR(200) NOT NULL CHECK (code_key <> ''),
  parent INTEGER REFERENCES code (id),
  kind VARCHAR(50) NOT NULL CHECK (kind IN ('descriptive', 'in-vivo', 'theoretical')),
  colour INTEGER NOT NULL CHECK (colour >= 0),
  active BOOLEAN NOT NULL,
  place INTEGER NOT NULL,
  edition INTEGER NOT NULL CHECK (edition >= 1),
  live BOOLEAN NOT NULL,
  live_key VARCHAR(200) GENERATED ALWAYS AS (CASE WHEN live THEN code_key END),
  UNIQUE (live_key),
  CHECK (parent <> id)
);

-- What a code meant in each of its editions; the old ones stay readable.
CREATE TABLE code_edition (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  code INTEGER NOT NULL REFERENCES code (id),
  edition INTEGER NOT NULL CHECK (edition >= 1),
  name_nb VARCHAR(1000) NOT NULL,
  name_en VARCHAR(1000) NOT NULL,
  definition_nb VARCHAR(100000) NOT NULL,
  definition_en VARCHAR(100000) NOT NULL,
  include_nb VARCHAR(100000) NOT NULL,
  include_en VARCHAR(100000) NOT NULL,
  exclude_nb VARCHAR(100000) NOT NULL,
  exclude_en VARCHAR(100000) NOT NULL,
  example_nb VARCHAR(100000) NOT NULL,
  example_en VARCHAR(100000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  UNIQUE (code, edition)
);

CREATE TABLE code_direction (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  code INTEGER NOT NULL REFERENCES code (id),
  direction VARCHAR(100) NOT NULL REFERENCES direction (direction_key),
  place INTEGER NOT NULL,
  preset BOOLEAN NOT NULL,
  preset_code INTEGER GENERATED ALWAYS AS (CASE WHEN preset THEN code END),
  UNIQUE (code, direction),
  UNIQUE (preset_code)
);

CREATE TABLE code_link (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  from_code INTEGER NOT NULL REFERENCES code (id),
  to_code INTEGER NOT NULL REFERENCES code (id),
  type VARCHAR(100) NOT NULL,
  UNIQUE (from_code, to_code, type),
  CHECK (from_code <> to_code)
);

-- A named version of the codebook: which codes it had, where, in which edition.
CREATE TABLE codebook_version (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  name VARCHAR(500) NOT NULL UNIQUE CHECK (name <> ''),
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE codebook_version_code (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  codebook_version INTEGER NOT NULL REFERENCES codebook_version (id),
  code INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  parent INTEGER,
  place INTEGER NOT NULL,
  active BOOLEAN NOT NULL,
  UNIQUE (codebook_version, code),
  FOREIGN KEY (code, edition) REFERENCES code_edition (code, edition)
);

-- Where we found it

CREATE TABLE coding (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  version INTEGER NOT NULL,
  start_at INTEGER NOT NULL CHECK (start_at >= 0),
  end_at INTEGER NOT NULL,
  code INTEGER NOT NULL,
  edition INTEGER NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  direction VARCHAR(100) REFERENCES direction (direction_key),
  weight INTEGER CHECK (weight BETWEEN 0 AND 100),
  memo VARCHAR(100000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  batch INTEGER REFERENCES batch (id),
  live BOOLEAN NOT NULL,
  CHECK (end_at > start_at),
  FOREIGN KEY (document, version) REFERENCES text_version (document, number),
  FOREIGN KEY (code, edition) REFERENCES code_edition (code, edition)
);

CREATE TABLE memo (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  target VARCHAR(50) NOT NULL
    CHECK (target IN ('project', 'document', 'respondent', 'code', 'coding')),
  target_id INTEGER NOT NULL,
  author INTEGER NOT NULL REFERENCES coder (id),
  text VARCHAR(1000000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE INDEX memo_target ON memo (target, target_id);

-- Who did what when. `changes` holds the rows before and after, never a document's text.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  revision BIGINT NOT NULL UNIQUE,
  made TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  kind VARCHAR(50) NOT NULL,
  text_nb VARCHAR(2000) NOT NULL,
  text_en VARCHAR(2000) NOT NULL,
  changes CLOB NOT NULL,
  state VARCHAR(50) NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'note')),
  reverts INTEGER REFERENCES history (id)
);

CREATE INDEX history_state ON history (state, id);
