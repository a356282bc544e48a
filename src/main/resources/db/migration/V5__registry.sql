-- Official tables. What a table says is written once and never changed, as texts are; the rows that
-- edits bring, change and take away name it. What its contents are, counts or shares, is decided by
-- a person and stands beside it.
CREATE TABLE registry_content (
  id INTEGER PRIMARY KEY,
  sha256 CHAR(64) NOT NULL UNIQUE,
  content CLOB NOT NULL
);

CREATE TABLE registry_table (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  release_key VARCHAR(500) NOT NULL,
  table_key VARCHAR(500) NOT NULL,
  head VARCHAR(100000) NOT NULL,
  measures VARCHAR(100000) NOT NULL,
  content INTEGER NOT NULL REFERENCES registry_content (id),
  file_name VARCHAR(500) NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  UNIQUE (release_key, table_key)
);
