-- What has left the house. A ledger: rows are added and never changed or removed, and no undo reaches
-- them, for what is published cannot be called back. That a release is withdrawn is a row of its own.
CREATE TABLE released_table (
  id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  title VARCHAR(300) NOT NULL CHECK (title <> ''),
  source VARCHAR(20) NOT NULL CHECK (source IN ('crosstab', 'paper')),
  -- rows, columns, unit and query as they were asked for
  asked VARCHAR(20000) NOT NULL,
  revision BIGINT NOT NULL,
  person VARCHAR(200) NOT NULL,
  released TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  verdict VARCHAR(10) NOT NULL CHECK (verdict IN ('safe', 'warn', 'refuse')),
  -- why it left all the same
  reason VARCHAR(2000),
  -- the table with the people behind each cell, as packed JSON (see ReleasePacking.java)
  content BLOB NOT NULL
);

CREATE TABLE release_withdrawal (
  id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  released_table INTEGER NOT NULL REFERENCES released_table (id),
  reason VARCHAR(2000) NOT NULL CHECK (reason <> ''),
  person VARCHAR(200) NOT NULL,
  withdrawn TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
