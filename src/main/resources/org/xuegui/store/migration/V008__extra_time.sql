-- Time a learner is allowed in examinations on this PC beyond the usual, in percent of it.
ALTER TABLE learner ADD COLUMN extra_time_percent INTEGER NOT NULL DEFAULT 0
    CHECK (extra_time_percent BETWEEN 0 AND 200);
