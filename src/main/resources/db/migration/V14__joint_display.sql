-- The joint display: what the registers say beside what people tell. A number may stand in a registry
-- table, named as release:table?content&dimension=category. Quotations keep the version they were chosen
-- on, as codings do; where they lie in the current text is derived, and how many people have the theme is
-- counted whenever the display is read.
CREATE TABLE joint_row (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  place INTEGER NOT NULL,
  finding VARCHAR(4000) NOT NULL,
  number VARCHAR(100) NOT NULL,
  measure VARCHAR(20) CHECK (measure IN ('count', 'share', 'rate', 'probability')),
  source VARCHAR(500) NOT NULL,
  period VARCHAR(50) NOT NULL,
  table_cell VARCHAR(2000),
  code INTEGER REFERENCES code (id),
  variable VARCHAR(200),
  group_value VARCHAR(500),
  quote_document INTEGER,
  quote_version INTEGER,
  quote_start INTEGER CHECK (quote_start >= 0),
  quote_end INTEGER,
  counter_document INTEGER,
  counter_version INTEGER,
  counter_start INTEGER CHECK (counter_start >= 0),
  counter_end INTEGER,
  fit VARCHAR(20) CHECK (fit IN ('agrees', 'deepens', 'contradicts', 'silent')),
  conclusion VARCHAR(10000) NOT NULL,
  CHECK (quote_end > quote_start),
  CHECK (counter_end > counter_start),
  FOREIGN KEY (quote_document, quote_version) REFERENCES text_version (document, number),
  FOREIGN KEY (counter_document, counter_version) REFERENCES text_version (document, number)
);
