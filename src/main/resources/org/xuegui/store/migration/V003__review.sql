-- Review: how each learner wants to review, and what the answers came to.

-- How a learner reviews, from when on; the newest row holds. Appended, never changed: memory is derived from each answer
-- under what held then.
CREATE TABLE review_setting (
    number          INTEGER NOT NULL PRIMARY KEY, -- in the order they were made
    learner_id      TEXT    NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    at              TEXT    NOT NULL, -- since when
    retention       REAL    NOT NULL CHECK (retention BETWEEN 0.7 AND 0.97), -- desired probability of recall
    daily_cap       INTEGER NOT NULL CHECK (daily_cap > 0), -- the most cards a day
    easy_days       TEXT    NOT NULL, -- JSON array: what Monday … Sunday take, NORMAL, REDUCED or MINIMUM
    asks_confidence INTEGER NOT NULL CHECK (asks_confidence IN (0, 1)),
    weights         TEXT    NOT NULL  -- JSON array of the 21 weights of FSRS-6; [] for the published ones
) STRICT;

CREATE INDEX review_setting_by_learner ON review_setting (learner_id, at);

-- Each time weights were fitted to a learner's own reviews: how well the old and the new foretold reviews held out.
CREATE TABLE weights_trial (
    number      INTEGER NOT NULL PRIMARY KEY,
    learner_id  TEXT    NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    at          TEXT    NOT NULL,
    reviews     INTEGER NOT NULL, -- reviews there were
    held_out    INTEGER NOT NULL, -- the newest of them, which the new weights had not seen
    loss_before REAL    NOT NULL, -- log loss of the old weights on those held out
    loss_after  REAL    NOT NULL, -- log loss of the new ones on the same
    is_kept     INTEGER NOT NULL CHECK (is_kept IN (0, 1))
) STRICT;

CREATE INDEX weights_trial_by_learner ON weights_trial (learner_id, number);

-- What a learner remembers of each question answered. A cache: made of the answers and settings, and may be emptied at
-- any time. Together with card_state, which says whether it is up to date.
CREATE TABLE card (
    learner_id  TEXT    NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    set_id      TEXT    NOT NULL,
    question_id TEXT    NOT NULL,
    version     TEXT    NOT NULL, -- answered last
    begun       TEXT    NOT NULL, -- learner's day of the first review, as 2026-11-23
    stability   REAL    NOT NULL, -- days
    difficulty  REAL    NOT NULL, -- 1 … 10
    last_review TEXT    NOT NULL,
    last_day    TEXT    NOT NULL, -- learner's day of it
    last_rating TEXT    NOT NULL,
    phase       TEXT    NOT NULL,
    step        INTEGER NOT NULL,
    due_at      TEXT,             -- steps of minutes: when it is due; otherwise NULL
    due_day     TEXT,             -- otherwise the learner's day it is due on
    reviews     INTEGER NOT NULL,
    lapses      INTEGER NOT NULL,
    place       INTEGER NOT NULL, -- order in which the cards were begun
    PRIMARY KEY (learner_id, set_id, question_id),
    CHECK ((due_at IS NULL) <> (due_day IS NULL))
) STRICT, WITHOUT ROWID;

-- The cards of a learner are as the history says while made_of is changes; every change of the history counts on.
CREATE TABLE card_state (
    learner_id TEXT    NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    changes    INTEGER NOT NULL,
    made_of    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER answer_changes_cards AFTER INSERT ON answer
BEGIN
    INSERT INTO card_state (learner_id, changes, made_of)
    SELECT learner_id, 1, 0 FROM attempt WHERE id = NEW.attempt_id
    ON CONFLICT DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER end_of_sitting_changes_cards AFTER UPDATE OF ended_at ON attempt
BEGIN
    INSERT INTO card_state (learner_id, changes, made_of) VALUES (NEW.learner_id, 1, 0)
    ON CONFLICT DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER review_setting_changes_cards AFTER INSERT ON review_setting
BEGIN
    INSERT INTO card_state (learner_id, changes, made_of) VALUES (NEW.learner_id, 1, 0)
    ON CONFLICT DO UPDATE SET changes = changes + 1;
END;
