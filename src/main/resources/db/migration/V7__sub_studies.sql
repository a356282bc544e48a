-- The parts of a project that have material of their own: each is a set of respondents and of
-- documents, named one by one and by no rule. A person or a document may be in several. Members out
-- of sight stay, and are not shown.
CREATE TABLE sub_study (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  study_key VARCHAR(100) NOT NULL UNIQUE CHECK (study_key <> ''),
  place INTEGER NOT NULL,
  name_nb VARCHAR(500) NOT NULL,
  name_en VARCHAR(500) NOT NULL,
  material VARCHAR(10000) NOT NULL
);

CREATE TABLE sub_study_member (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  sub_study INTEGER NOT NULL REFERENCES sub_study (id),
  target VARCHAR(50) NOT NULL CHECK (target IN ('respondent', 'document')),
  target_id INTEGER NOT NULL,
  UNIQUE (sub_study, target, target_id)
);
