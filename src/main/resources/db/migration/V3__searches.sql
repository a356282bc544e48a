-- From hits to codings: searches that are kept, what each person has seen of them, the query that
-- made a coding, and the suggestions that were refused.

-- A search with a name. With a code it is a rule: its hits are suggestions to code as that.
CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  name VARCHAR(200) NOT NULL UNIQUE CHECK (name <> ''),
  query VARCHAR(10000) NOT NULL CHECK (query <> ''),
  sort VARCHAR(500) NOT NULL,
  interviewers BOOLEAN NOT NULL,
  unit VARCHAR(50) NOT NULL CHECK (unit IN ('match', 'sentence', 'turn')),
  code INTEGER REFERENCES code (id),
  direction VARCHAR(100) REFERENCES direction (direction_key),
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CHECK (direction IS NULL OR code IS NOT NULL)
);

-- The query that made codings, as it was when it made them; never changed and never removed.
-- `saved_search` is the id of the rule whose suggestions were accepted, also after it is gone.
CREATE TABLE coding_query (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  query VARCHAR(10000) NOT NULL,
  interviewers BOOLEAN NOT NULL,
  unit VARCHAR(50) NOT NULL CHECK (unit IN ('match', 'sentence', 'turn')),
  code INTEGER NOT NULL REFERENCES code (id),
  saved_search INTEGER,
  revision BIGINT NOT NULL,
  hits INTEGER NOT NULL CHECK (hits >= 0),
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE INDEX coding_query_search ON coding_query (saved_search);

ALTER TABLE coding ADD COLUMN coding_query INTEGER REFERENCES coding_query (id);

-- Where the hits of a search were at a moment (see HitPlaces.java); never changed and never removed.
CREATE TABLE seen_hits (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  revision BIGINT NOT NULL,
  hits INTEGER NOT NULL CHECK (hits >= 0),
  places BLOB NOT NULL
);

-- What a person has seen of a search.
CREATE TABLE search_mark (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  saved_search INTEGER NOT NULL REFERENCES saved_search (id),
  coder INTEGER NOT NULL REFERENCES coder (id),
  seen_hits INTEGER NOT NULL REFERENCES seen_hits (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  UNIQUE (saved_search, coder)
);

-- A place that a rule suggested and a person refused, on the text it was refused on.
CREATE TABLE refusal (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  saved_search INTEGER NOT NULL REFERENCES saved_search (id),
  coding_query INTEGER NOT NULL REFERENCES coding_query (id),
  document INTEGER NOT NULL,
  version INTEGER NOT NULL,
  start_at INTEGER NOT NULL CHECK (start_at >= 0),
  end_at INTEGER NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CHECK (end_at > start_at),
  FOREIGN KEY (document, version) REFERENCES text_version (document, number)
);
