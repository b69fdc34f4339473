-- Which examination a learner prepares for, and when it is sat.
CREATE TABLE exam_goal (
    learner_id   TEXT NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    blueprint_id TEXT NOT NULL,
    day          TEXT NOT NULL, -- as 2026-12-18, in the learner's own time
    set_at       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
