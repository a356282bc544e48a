-- Whether a direction makes people leave or stay. The keys below are those of the codebook that comes
-- with Sitat; projects made before the column was there have no other way of knowing.
ALTER TABLE direction ADD COLUMN effect VARCHAR(10) DEFAULT '' NOT NULL
  CHECK (effect IN ('', 'leave', 'stay'));
UPDATE direction SET effect = 'leave' WHERE direction_key IN ('push', 'pull');
UPDATE direction SET effect = 'stay' WHERE direction_key IN ('retain', 'repel');
