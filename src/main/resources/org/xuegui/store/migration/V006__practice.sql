-- Practice: what a learner decided about it, beside the answers.

-- Questions taken off the list of wrong ones by hand, or put back. Appended; the list is derived from these and the
-- answers in the order of their times.
CREATE TABLE wrong_list_choice (
    number       INTEGER NOT NULL PRIMARY KEY, -- in the order they were made
    learner_id   TEXT    NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    set_id       TEXT    NOT NULL,
    question_id  TEXT    NOT NULL,
    at           TEXT    NOT NULL,
    is_taken_off INTEGER NOT NULL CHECK (is_taken_off IN (0, 1)) -- 0: put back
) STRICT;

CREATE INDEX wrong_list_choice_by_learner ON wrong_list_choice (learner_id, number);

-- 背题: the question last read in each mode. Reading is no answer, so it is no sitting either.
CREATE TABLE recite_place (
    learner_id  TEXT    NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    mode        TEXT    NOT NULL, -- as attempt.mode
    set_id      TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    position    INTEGER NOT NULL CHECK (position >= 0), -- where it stood then, for when it is no longer in use
    at          TEXT    NOT NULL,
    PRIMARY KEY (learner_id, mode)
) STRICT, WITHOUT ROWID;
