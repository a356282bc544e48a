-- An import of more posts than one transaction takes, which has been begun and is not in the history yet.
-- Its documents name the batch of the same id and are out of sight. The row goes with the transaction that
-- puts them in sight, or when they have been taken away again.
CREATE TABLE unfinished_import (
  id INTEGER PRIMARY KEY REFERENCES batch (id),
  guid UUID NOT NULL UNIQUE,
  -- masked where it looks as if it tells who somebody is
  file_name VARCHAR(500) NOT NULL,
  -- of the file and how it is read: only the same goes on with it
  mark CHAR(64) NOT NULL,
  threads INTEGER NOT NULL CHECK (threads >= 0),
  posts INTEGER NOT NULL CHECK (posts >= 0),
  -- gone through so far
  threads_done INTEGER NOT NULL,
  posts_done INTEGER NOT NULL,
  -- documents written, and the words in them
  taken INTEGER NOT NULL,
  words BIGINT NOT NULL,
  -- threads that were in the project before, at that revision, and threads that could not be stored
  already INTEGER NOT NULL,
  revision BIGINT NOT NULL,
  refused INTEGER NOT NULL,
  -- whether its documents are being taken away
  abandoned BOOLEAN NOT NULL,
  CHECK (threads_done BETWEEN 0 AND threads),
  CHECK (posts_done BETWEEN 0 AND posts)
);
