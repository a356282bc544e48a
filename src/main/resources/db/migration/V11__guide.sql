-- The interview guide: what a team meant to ask, what each question asks about, and where it was put.
-- Wordings stand one to a line, the first is shown. A link keeps the version it was made on, as codings
-- do; where it lies in the current text is derived.
CREATE TABLE guide_question (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  question_key VARCHAR(50) NOT NULL UNIQUE CHECK (question_key <> ''),
  wordings VARCHAR(100000) NOT NULL CHECK (wordings <> ''),
  place INTEGER NOT NULL
);

CREATE TABLE guide_question_code (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  question INTEGER NOT NULL REFERENCES guide_question (id),
  code INTEGER NOT NULL REFERENCES code (id),
  UNIQUE (question, code)
);

CREATE TABLE question_link (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  question INTEGER NOT NULL REFERENCES guide_question (id),
  document INTEGER NOT NULL,
  version INTEGER NOT NULL,
  start_at INTEGER NOT NULL CHECK (start_at >= 0),
  end_at INTEGER NOT NULL,
  how VARCHAR(20) NOT NULL CHECK (how IN ('hand', 'likeness')),
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CHECK (end_at > start_at),
  FOREIGN KEY (document, version) REFERENCES text_version (document, number)
);
