-- What became of files that somebody brought in: a report that stays, also when the import is undone.
-- Names that look as if they tell who somebody is are masked before they are written here.
CREATE TABLE import_report (
  id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  made TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  person VARCHAR(500) NOT NULL,
  -- of the project after it; absent when nothing was taken
  revision BIGINT
);

CREATE TABLE import_file (
  id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  import_report INTEGER NOT NULL REFERENCES import_report (id),
  place INTEGER NOT NULL,
  file_name VARCHAR(500) NOT NULL,
  folder VARCHAR(500) NOT NULL,
  format VARCHAR(50) NOT NULL,
  used_as VARCHAR(20) NOT NULL,
  fate VARCHAR(20) NOT NULL CHECK (fate IN ('taken', 'remarked', 'refused', 'left')),
  -- documents, respondents, codings or codes
  rows_taken INTEGER NOT NULL,
  words BIGINT NOT NULL,
  -- the document it became, when it became one
  document INTEGER REFERENCES document (id)
);

CREATE INDEX import_file_report ON import_file (import_report, place);

CREATE TABLE import_line (
  id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  import_file INTEGER NOT NULL REFERENCES import_file (id),
  refusal BOOLEAN NOT NULL,
  -- where the row begins in the file, from 1; absent for the whole file
  line_number INTEGER,
  text_nb VARCHAR(2000) NOT NULL,
  text_en VARCHAR(2000) NOT NULL
);

CREATE INDEX import_line_file ON import_line (import_file);
