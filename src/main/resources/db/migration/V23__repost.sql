-- Which post a post repeats: its id in the source, `?` when it is not known; NULL for a post with words of its own.
ALTER TABLE post ADD COLUMN repost VARCHAR(500);
