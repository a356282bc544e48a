-- What a project of another tool had beside its texts: pictures, recordings, PDFs, and the documents
-- that texts were taken from. The file itself lies in the project's folder as kept/ and the GUID; its
-- name is here only. `sha256` is empty when there was no file. What was coded in it and cannot be shown
-- is `unshown`, as JSON (see KeptJson.java).
CREATE TABLE kept_source (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  name VARCHAR(1000) NOT NULL CHECK (name <> ''),
  kind VARCHAR(20) NOT NULL CHECK (kind IN ('text', 'pdf', 'picture', 'audio', 'video')),
  document INTEGER REFERENCES document (id),
  recording UUID,
  file_name VARCHAR(1000) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  bytes BIGINT NOT NULL CHECK (bytes >= 0),
  description VARCHAR(100000) NOT NULL,
  unshown VARCHAR(1000000) NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- What was told when a project was taken in, as JSON.
CREATE TABLE move_report (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  file_name VARCHAR(1000) NOT NULL,
  origin VARCHAR(500) NOT NULL,
  report VARCHAR(1000000) NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);
