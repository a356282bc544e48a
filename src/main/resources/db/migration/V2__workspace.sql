-- The coding workspace: corrected texts, dimensions of codings, kept quotations and their links,
-- memos of a kind, named points of the history, and what each edit touched.

-- A correction is a new text version that says which version it was made from and what it replaced
-- there (`replaced`, see `TextChange`). Codings and quotations keep the position in the text they
-- were made on; where that lies in the current text is derived.
ALTER TABLE text_version ADD COLUMN from_version INTEGER;
ALTER TABLE text_version ADD COLUMN replaced BLOB;
ALTER TABLE text_version ADD COLUMN reason VARCHAR(50) DEFAULT 'imported' NOT NULL
  CHECK (reason IN ('imported', 'corrected', 'imported-again', 'restored'));
ALTER TABLE text_version ADD COLUMN coder INTEGER REFERENCES coder (id);
ALTER TABLE text_version ADD COLUMN created TIMESTAMP(3) WITH TIME ZONE;

-- What a coding can say beside its code and direction. `weight` is a column of its own.
CREATE TABLE dimension (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  dimension_key VARCHAR(100) NOT NULL UNIQUE CHECK (dimension_key <> ''),
  name_nb VARCHAR(500) NOT NULL,
  name_en VARCHAR(500) NOT NULL,
  scale BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  place INTEGER NOT NULL
);

CREATE TABLE dimension_value (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  dimension INTEGER NOT NULL REFERENCES dimension (id),
  value_key VARCHAR(100) NOT NULL CHECK (value_key <> ''),
  name_nb VARCHAR(500) NOT NULL,
  name_en VARCHAR(500) NOT NULL,
  place INTEGER NOT NULL,
  UNIQUE (dimension, value_key)
);

-- `voice=own;phase=before`: keys of dimensions and values, in the order of the dimensions' keys.
ALTER TABLE coding ADD COLUMN dimensions VARCHAR(2000) DEFAULT '' NOT NULL;

ALTER TABLE code_edition ADD COLUMN borderline_nb VARCHAR(100000) DEFAULT '' NOT NULL;
ALTER TABLE code_edition ADD COLUMN borderline_en VARCHAR(100000) DEFAULT '' NOT NULL;

-- A named version has what a code was beside its words, which its edition has. Links are
-- `12:related;7:cause`: ids and types.
ALTER TABLE codebook_version_code ADD COLUMN code_key VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE codebook_version_code ADD COLUMN kind VARCHAR(50) DEFAULT '' NOT NULL;
ALTER TABLE codebook_version_code ADD COLUMN colour INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE codebook_version_code ADD COLUMN directions VARCHAR(10000) DEFAULT '' NOT NULL;
ALTER TABLE codebook_version_code ADD COLUMN preset VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE codebook_version_code ADD COLUMN links VARCHAR(1000000) DEFAULT '' NOT NULL;
UPDATE codebook_version_code v SET
  code_key = (SELECT c.code_key FROM code c WHERE c.id = v.code),
  kind = (SELECT c.kind FROM code c WHERE c.id = v.code),
  colour = (SELECT c.colour FROM code c WHERE c.id = v.code);

-- A passage that is kept for its own sake, coded or not: what links and notes refer to.
CREATE TABLE quotation (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  version INTEGER NOT NULL,
  start_at INTEGER NOT NULL CHECK (start_at >= 0),
  end_at INTEGER NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CHECK (end_at > start_at),
  FOREIGN KEY (document, version) REFERENCES text_version (document, number)
);

-- How two quotations can be related; `back` is how the second is told of from the first.
CREATE TABLE relation (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  relation_key VARCHAR(100) NOT NULL UNIQUE CHECK (relation_key <> ''),
  name_nb VARCHAR(500) NOT NULL,
  name_en VARCHAR(500) NOT NULL,
  back_nb VARCHAR(500) NOT NULL,
  back_en VARCHAR(500) NOT NULL,
  directed BOOLEAN NOT NULL,
  place INTEGER NOT NULL
);

CREATE TABLE quotation_link (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  from_quotation INTEGER NOT NULL REFERENCES quotation (id),
  to_quotation INTEGER NOT NULL REFERENCES quotation (id),
  relation VARCHAR(100) NOT NULL REFERENCES relation (relation_key),
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  UNIQUE (from_quotation, to_quotation, relation),
  CHECK (from_quotation <> to_quotation)
);

CREATE TABLE memo_of_any_kind (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  target VARCHAR(50) NOT NULL
    CHECK (target IN ('project', 'document', 'respondent', 'variable', 'code', 'coding',
      'quotation', 'quotation_link')),
  target_id INTEGER NOT NULL,
  kind VARCHAR(50) DEFAULT '' NOT NULL
    CHECK (kind IN ('', 'reflexive', 'theoretical', 'methodological', 'case')),
  title VARCHAR(500) DEFAULT '' NOT NULL,
  author INTEGER NOT NULL REFERENCES coder (id),
  text VARCHAR(1000000) NOT NULL,
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  changed TIMESTAMP(3) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
);

INSERT INTO memo_of_any_kind
  (id, guid, target, target_id, kind, title, author, text, created, changed)
  SELECT id, guid, target, target_id, '', '', author, text, created, created FROM memo;

DROP TABLE memo;
ALTER TABLE memo_of_any_kind RENAME TO memo;
CREATE INDEX memo_target ON memo (target, target_id);

-- A revision with a name, to go back to.
CREATE TABLE named_point (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  name VARCHAR(500) NOT NULL UNIQUE CHECK (name <> ''),
  revision BIGINT NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (id),
  created TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- The rows that an edit made, changed, removed or relies on: who has built on whose change is asked
-- here. A note (an undo, a redo) has none of its own, it touches what it reverts.
CREATE TABLE history_touch (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  history INTEGER NOT NULL REFERENCES history (id),
  touched_table VARCHAR(50) NOT NULL,
  touched_id INTEGER NOT NULL,
  how VARCHAR(10) NOT NULL CHECK (how IN ('made', 'changed', 'removed', 'relied')),
  UNIQUE (touched_table, touched_id, how, history)
);

-- `applied`: the revision at which an edit was made, or made again, last. `taken_by`: what took it
-- back, a note for an undo and an edit where several were taken back at once. `left_alone`: its
-- maker chose not to undo it and to go on with the one before.
ALTER TABLE history ADD COLUMN applied BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE history ADD COLUMN taken_by INTEGER REFERENCES history (id);
ALTER TABLE history ADD COLUMN left_alone BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE history SET applied = revision;

CREATE INDEX history_touch_of ON history_touch (history);
-- The database reads an index in one direction only, and only when a query is ordered by all of it:
-- the last edit of a person is found without looking at the others.
CREATE INDEX history_latest ON history (id DESC);
CREATE INDEX history_mine ON history (coder DESC, state DESC, left_alone DESC, applied DESC);
CREATE INDEX history_redo ON history (coder DESC, state DESC, taken_by DESC);
CREATE INDEX history_reverts ON history (reverts);

INSERT INTO dimension (id, guid, dimension_key, name_nb, name_en, scale, active, place) VALUES
  (1, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0001', 'weight', 'Vekt', 'Weight', TRUE, TRUE, 0),
  (2, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0002', 'voice', 'Stemme', 'Voice', FALSE, FALSE, 1),
  (3, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0003', 'phase', 'Fase', 'Phase', FALSE, FALSE, 2),
  (4, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0004', 'negative', 'Avvikende tilfelle', 'Negative case',
    FALSE, FALSE, 3);

INSERT INTO dimension_value (id, guid, dimension, value_key, name_nb, name_en, place) VALUES
  (1, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0101', 2, 'own', 'egen erfaring', 'own experience', 0),
  (2, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0102', 2, 'others', 'om andre', 'about others', 1),
  (3, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0103', 2, 'general', 'generell påstand', 'general claim', 2),
  (4, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0104', 2, 'hypothetical', 'hypotetisk', 'hypothetical', 3),
  (5, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0105', 2, 'negated', 'negert', 'negated', 4),
  (6, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0106', 3, 'before', 'før innvandring', 'before immigration',
    0),
  (7, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0107', 3, 'living', 'i landet', 'living in the country', 1),
  (8, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0108', 3, 'deciding', 'ved beslutning', 'when deciding', 2),
  (9, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0109', 3, 'after', 'etter utvandring', 'after emigration', 3),
  (10, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f010a', 3, 'return', 'retur', 'return', 4),
  (11, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f010b', 4, 'yes', 'avvikende', 'negative case', 0);

INSERT INTO relation
  (id, guid, relation_key, name_nb, name_en, back_nb, back_en, directed, place) VALUES
  (1, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0201', 'contradicts', 'motsier', 'contradicts', 'motsier',
    'contradicts', FALSE, 0),
  (2, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0202', 'explains', 'forklarer', 'explains',
    'forklares av', 'is explained by', TRUE, 1),
  (3, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0203', 'continues', 'fortsetter', 'continues',
    'fortsettes av', 'is continued by', TRUE, 2),
  (4, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0204', 'supports', 'støtter', 'supports', 'støttes av',
    'is supported by', TRUE, 3),
  (5, '6b1d0f0e-58c4-4d7e-9c3c-0a5e5a4f0205', 'same-event', 'samme hendelse som',
    'is the same event as', 'samme hendelse som', 'is the same event as', FALSE, 4);

INSERT INTO counter (table_name, last_id) VALUES
  ('dimension', 4), ('dimension_value', 11), ('relation', 5);
