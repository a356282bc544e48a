-- The project's own ways to roll values up into groups. A classification has groups, perhaps at several
-- levels, and each group its values, which belong to it for a time; an open end is ''. How a scope and an
-- exclusion are written is told in docs/formats.md.
CREATE TABLE classification (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  classification_key VARCHAR(60) NOT NULL UNIQUE CHECK (classification_key <> ''),
  place INTEGER NOT NULL,
  name_nb VARCHAR(500) NOT NULL,
  name_en VARCHAR(500) NOT NULL,
  source VARCHAR(2000) NOT NULL,
  version VARCHAR(100) NOT NULL,
  as_of VARCHAR(10) NOT NULL CHECK (as_of <> ''),
  levels VARCHAR(500) NOT NULL CHECK (levels <> ''),
  suits VARCHAR(1000) NOT NULL,
  exclusions VARCHAR(10000) NOT NULL
);

CREATE TABLE classification_group (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  classification INTEGER NOT NULL REFERENCES classification (id),
  group_key VARCHAR(60) NOT NULL CHECK (group_key <> ''),
  place INTEGER NOT NULL,
  name_nb VARCHAR(500) NOT NULL CHECK (name_nb <> ''),
  name_en VARCHAR(500) NOT NULL,
  wider VARCHAR(60) NOT NULL,
  UNIQUE (classification, group_key)
);

CREATE TABLE classification_value (
  id INTEGER PRIMARY KEY,
  guid UUID NOT NULL UNIQUE,
  classification_group INTEGER NOT NULL REFERENCES classification_group (id),
  kind VARCHAR(20) NOT NULL CHECK (kind IN ('value', 'country', 'other-countries', 'range', 'digits')),
  said VARCHAR(500) NOT NULL,
  valid_from VARCHAR(10) NOT NULL,
  valid_until VARCHAR(10) NOT NULL
);
