-- What a person has done with a passage while working through quotations: read it, taken it for the
-- article, put it by to discuss. Positions keep the version they were made on, as codings do; where
-- they lie in the current text is derived. A document out of sight takes its marks out of sight.
CREATE TABLE reading_mark (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  version INTEGER NOT NULL,
  start_at INTEGER NOT NULL CHECK (start_at >= 0),
  end_at INTEGER NOT NULL,
  mark VARCHAR(20) NOT NULL CHECK (mark IN ('read', 'article', 'discuss')),
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CHECK (end_at > start_at),
  FOREIGN KEY (document, version) REFERENCES text_version (document, number)
);
