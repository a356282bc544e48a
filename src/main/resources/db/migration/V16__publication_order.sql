-- The order of the quotes in a publication, and the day it was withdrawn: an ISO date, empty while it
-- is not. Quotes that were there before keep the order in which they were taken in.
ALTER TABLE published_quote ADD COLUMN place INTEGER DEFAULT 0 NOT NULL;
UPDATE published_quote SET place = id;
ALTER TABLE publication ADD COLUMN withdrawn VARCHAR(10) DEFAULT '' NOT NULL;
