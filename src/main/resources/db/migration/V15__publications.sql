-- Publications and what they quote. `variables` and `told` are keys, one to a line; `published` is an
-- ISO date, empty while a publication is being written. A quote keeps the
-- version it was taken from, as codings do; whose words they are follows from the place.
CREATE TABLE publication (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  title VARCHAR(500) NOT NULL UNIQUE CHECK (title <> ''),
  kind VARCHAR(20) NOT NULL CHECK (kind IN ('paper', 'report', 'book', 'talk', 'other')),
  people INTEGER NOT NULL CHECK (people >= 2),
  variables VARCHAR(2000) NOT NULL,
  published VARCHAR(10) NOT NULL
);

CREATE TABLE published_quote (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  publication INTEGER NOT NULL REFERENCES publication (id),
  document INTEGER NOT NULL,
  version INTEGER NOT NULL,
  start_at INTEGER NOT NULL CHECK (start_at >= 0),
  end_at INTEGER NOT NULL,
  pseudonym VARCHAR(200) NOT NULL,
  told VARCHAR(2000) NOT NULL,
  wording VARCHAR(100000) NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CHECK (end_at > start_at),
  FOREIGN KEY (document, version) REFERENCES text_version (document, number)
);
