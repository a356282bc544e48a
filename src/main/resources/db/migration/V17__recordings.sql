-- When the places of a text were said: positions with milliseconds as varints (see Timeline.java), NULL
-- when nobody knows. Written with the text and, like it, never changed.
ALTER TABLE text_version ADD COLUMN times BLOB;

-- The sound of a document, which lies in a file outside the database: `place` is the path of a file on
-- this machine, or the name of one in the project's own folder `recordings`.
CREATE TABLE recording (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  document INTEGER NOT NULL UNIQUE REFERENCES document (id),
  name VARCHAR(500) NOT NULL CHECK (name <> ''),
  place VARCHAR(4000) NOT NULL CHECK (place <> ''),
  own BOOLEAN NOT NULL,
  length BIGINT NOT NULL CHECK (length > 0),
  media_type VARCHAR(100) NOT NULL CHECK (media_type <> '')
);
