-- The database of one PC. Conventions:
--   times    UTC as text, 2026-11-23T07:30:00.000Z, so that they sort and read well; zone is the PC's offset then
--   ids      UUIDs for learners, sittings and answers, so that two PCs can be merged; texts of their own for the rest
--   enums    by name
--   0 and 1  for no and yes
-- History (attempt … attempt_event) is appended and never rewritten; what it names is retired, never deleted.

PRAGMA application_id = 1481983817; -- 'XUGI': tells it from other SQLite files

-- People ------------------------------------------------------------------------------------------------------------

CREATE TABLE unit (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE learner (
    id         TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    unit_id    TEXT REFERENCES unit (id),
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX learner_by_unit ON learner (unit_id);

-- Content -----------------------------------------------------------------------------------------------------------

CREATE TABLE study_pack (
    id           TEXT NOT NULL PRIMARY KEY,
    title        TEXT NOT NULL,
    hash         TEXT NOT NULL, -- of the files it was read from; the same hash is not read again
    json         TEXT NOT NULL, -- the whole pack
    installed_at TEXT NOT NULL
) STRICT;

CREATE TABLE quiz_set (
    id           TEXT NOT NULL PRIMARY KEY,
    title        TEXT NOT NULL,
    pack_id      TEXT NOT NULL, -- the study pack its citations point into; empty for none
    topic        TEXT NOT NULL, -- default topic of its questions; empty for none
    shipped_hash TEXT NOT NULL, -- hash of the shipped file it was installed from; empty for a trainer's own set
    updated_at   TEXT NOT NULL,
    retired_at   TEXT           -- since when it is out of use
) STRICT;

-- Every version a question ever had. The hash of the canonical JSON names it, so two PCs agree on it.
CREATE TABLE question_version (
    hash       TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    type       TEXT NOT NULL,
    topic      TEXT NOT NULL, -- empty: its set's
    cites      TEXT NOT NULL, -- JSON array of fact ids
    stem       TEXT NOT NULL, -- plain text, for reading here
    json       TEXT NOT NULL, -- canonical JSON
    created_at TEXT NOT NULL
) STRICT;

-- Which version of which question is in use now.
CREATE TABLE question (
    set_id     TEXT    NOT NULL REFERENCES quiz_set (id),
    id         TEXT    NOT NULL,
    version    TEXT    NOT NULL REFERENCES question_version (hash),
    place      INTEGER NOT NULL, -- order within the set, from 0
    retired_at TEXT,
    PRIMARY KEY (set_id, id)
) STRICT;

CREATE INDEX question_by_version ON question (version);

-- One load of quiz files, which one undo takes back as a whole; also a set taken out of use, which undo brings back.
CREATE TABLE load (
    number     INTEGER NOT NULL PRIMARY KEY, -- in the order they were made
    id         TEXT    NOT NULL UNIQUE,
    at         TEXT    NOT NULL,
    file_name  TEXT    NOT NULL, -- empty for shipped sets and where a set was taken out of use
    is_shipped INTEGER NOT NULL CHECK (is_shipped IN (0, 1)),
    undone_at  TEXT
) STRICT;

-- How the sets of a load were before it; NULL where the set was new.
CREATE TABLE load_set (
    load_id           TEXT NOT NULL REFERENCES load (id),
    set_id            TEXT NOT NULL REFERENCES quiz_set (id) DEFERRABLE INITIALLY DEFERRED,
    before_title      TEXT,
    before_pack_id    TEXT,
    before_topic      TEXT,
    before_updated_at TEXT,
    before_retired_at TEXT,
    PRIMARY KEY (load_id, set_id)
) STRICT;

CREATE INDEX load_set_by_set ON load_set (set_id);

-- How the questions that a load changed were before it; NULL where the question was new.
CREATE TABLE load_question (
    load_id           TEXT NOT NULL REFERENCES load (id),
    set_id            TEXT NOT NULL,
    question_id       TEXT NOT NULL,
    before_version    TEXT REFERENCES question_version (hash),
    before_place      INTEGER,
    before_retired_at TEXT,
    PRIMARY KEY (load_id, set_id, question_id),
    FOREIGN KEY (set_id, question_id) REFERENCES question (set_id, id)
) STRICT;

CREATE TABLE blueprint (
    id         TEXT NOT NULL PRIMARY KEY,
    title      TEXT NOT NULL,
    json       TEXT NOT NULL,
    created_at TEXT NOT NULL,
    retired_at TEXT
) STRICT;

-- History -----------------------------------------------------------------------------------------------------------

-- One sitting: practice, examination or review. Only ended_at is filled in later.
CREATE TABLE attempt (
    id            TEXT    NOT NULL PRIMARY KEY,
    learner_id    TEXT    NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    kind          TEXT    NOT NULL CHECK (kind IN ('PRACTICE', 'EXAMINATION', 'REVIEW')),
    title         TEXT    NOT NULL,
    mode          TEXT    NOT NULL, -- how a practice chose its questions; empty for examinations
    blueprint_id  TEXT,             -- the rules the paper was drawn by; NULL for practice
    blueprint     TEXT,             -- those rules as they were then, as JSON
    pass_percent  INTEGER,          -- NULL where there is nothing to pass
    seed          INTEGER NOT NULL, -- what the drawing's randomness started from
    multiple_rule TEXT    NOT NULL, -- marking rule for multiple choice
    ordering_rule TEXT    NOT NULL, -- marking rule for ordering
    started_at    TEXT    NOT NULL,
    zone          TEXT    NOT NULL,
    ended_at      TEXT              -- NULL while it goes on
) STRICT;

CREATE INDEX attempt_by_learner ON attempt (learner_id, started_at);
CREATE INDEX attempt_by_blueprint ON attempt (blueprint_id);

-- The paper as drawn.
CREATE TABLE attempt_item (
    attempt_id   TEXT    NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0), -- place in the paper, from 0
    set_id       TEXT    NOT NULL,
    question_id  TEXT    NOT NULL,
    version      TEXT    NOT NULL REFERENCES question_version (hash),
    choice_order TEXT    NOT NULL, -- JSON array of the ids in the order shown; [] where nothing is shuffled
    marks        TEXT    NOT NULL, -- full marks, a decimal number
    PRIMARY KEY (attempt_id, position)
) STRICT;

CREATE INDEX attempt_item_by_question ON attempt_item (set_id, question_id);
CREATE INDEX attempt_item_by_version ON attempt_item (version);

-- Used time and place as of the last checkpoint; the one part of a sitting that changes all the time.
CREATE TABLE attempt_clock (
    attempt_id TEXT    NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    used_ms    INTEGER NOT NULL CHECK (used_ms >= 0),
    position   INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

-- Every answer given, in the order given; of one attempt and position the row with the highest sequence counts. The
-- question's version, the choice order and the marking rule it was given under stand in attempt_item and attempt; the
-- view answer_detail shows them side by side.
CREATE TABLE answer (
    id             TEXT    NOT NULL PRIMARY KEY,
    attempt_id     TEXT    NOT NULL,
    position       INTEGER NOT NULL,
    sequence       INTEGER NOT NULL, -- grows with each row of the attempt
    response       TEXT    NOT NULL, -- JSON
    is_blank       INTEGER NOT NULL CHECK (is_blank IN (0, 1)), -- nothing answered
    share          TEXT    NOT NULL, -- share of the full marks, 0 to 1 with six decimals
    marks          TEXT    NOT NULL, -- marks earned, two decimals
    parts          TEXT    NOT NULL, -- JSON array: is each blank, pair or item right; [] for types without parts
    is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)), -- a person still has to mark it
    at             TEXT    NOT NULL,
    zone           TEXT    NOT NULL,
    time_taken_ms  INTEGER NOT NULL, -- at most 120,000
    confidence     INTEGER,          -- 1 unsure … 3 sure; NULL where not asked
    is_set_aside   INTEGER NOT NULL CHECK (is_set_aside IN (0, 1)), -- 稍后再看
    is_withdrawn   INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)), -- this row takes the answer before it back
    UNIQUE (attempt_id, sequence),
    FOREIGN KEY (attempt_id, position) REFERENCES attempt_item (attempt_id, position) ON DELETE CASCADE
) STRICT;

CREATE INDEX answer_by_position ON answer (attempt_id, position, sequence);

CREATE TRIGGER answer_is_never_changed BEFORE UPDATE ON answer
BEGIN
    SELECT RAISE(ABORT, 'answers are appended, never changed');
END;

CREATE TABLE attempt_event (
    id         INTEGER PRIMARY KEY,
    attempt_id TEXT    NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    at         TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    length_ms  INTEGER NOT NULL -- of a gap or an absence; 0 otherwise
) STRICT;

CREATE INDEX attempt_event_by_attempt ON attempt_event (attempt_id, at);

-- Study -------------------------------------------------------------------------------------------------------------

CREATE TABLE key_point_read (
    learner_id   TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    pack_id      TEXT NOT NULL,
    key_point_id TEXT NOT NULL,
    read_at      TEXT NOT NULL,
    PRIMARY KEY (learner_id, pack_id, key_point_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE last_opened (
    learner_id   TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    pack_id      TEXT NOT NULL,
    key_point_id TEXT NOT NULL,
    opened_at    TEXT NOT NULL,
    PRIMARY KEY (learner_id, pack_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    learner_id   TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    pack_id      TEXT NOT NULL,
    key_point_id TEXT NOT NULL,
    text         TEXT NOT NULL,
    updated_at   TEXT NOT NULL,
    PRIMARY KEY (learner_id, pack_id, key_point_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_point_bookmark (
    learner_id   TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    pack_id      TEXT NOT NULL,
    key_point_id TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    PRIMARY KEY (learner_id, pack_id, key_point_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE question_bookmark (
    id          INTEGER PRIMARY KEY, -- grows, so that two of one moment keep their order
    learner_id  TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    set_id      TEXT NOT NULL,
    question_id TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    UNIQUE (learner_id, set_id, question_id)
) STRICT;

CREATE TABLE question_flag (
    id          TEXT NOT NULL PRIMARY KEY,
    learner_id  TEXT NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    set_id      TEXT NOT NULL,
    question_id TEXT NOT NULL,
    version     TEXT NOT NULL, -- the version the learner saw
    comment     TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    closed_at   TEXT
) STRICT;

CREATE INDEX question_flag_by_learner ON question_flag (learner_id);
CREATE INDEX question_flag_open ON question_flag (created_at) WHERE closed_at IS NULL;

-- For reading -------------------------------------------------------------------------------------------------------

-- The answer that counts at each position answered: the last one, unless it was withdrawn.
CREATE VIEW counting_answer AS
SELECT *
FROM answer AS a
WHERE a.is_withdrawn = 0
  AND a.sequence = (SELECT max(b.sequence) FROM answer AS b
                    WHERE b.attempt_id = a.attempt_id AND b.position = a.position);

-- One line per question of each sitting: what was asked and what was answered. Times are UTC.
CREATE VIEW answer_detail AS
SELECT t.id AS attempt_id, l.name AS learner, t.kind, t.title, i.position + 1 AS number, v.type, i.set_id,
       i.question_id, v.stem, a.response, CAST(a.marks AS REAL) AS marks, CAST(i.marks AS REAL) AS full_marks,
       a.is_provisional, a.at AS answered_at, a.zone, a.time_taken_ms / 1000.0 AS seconds, a.confidence,
       a.is_set_aside, i.version AS question_version, i.choice_order, t.multiple_rule, t.ordering_rule
FROM attempt AS t
JOIN learner AS l ON l.id = t.learner_id
JOIN attempt_item AS i ON i.attempt_id = t.id
JOIN question_version AS v ON v.hash = i.version
LEFT JOIN counting_answer AS a ON a.attempt_id = i.attempt_id AND a.position = i.position;

-- One line per sitting: its result. An examination is measured against its whole paper, practice and review against
-- what was answered. Percent is cut, not rounded, so that it never shows a pass that is none; passed is NULL where there
-- is nothing to pass and while the sitting goes on. What a person still has to mark (to_mark) has earned nothing so far.
CREATE VIEW attempt_score AS
WITH item AS (
    SELECT t.id AS sitting, i.marks AS full_marks, a.*,
           a.id IS NOT NULL AND (a.is_blank = 0 OR t.kind <> 'EXAMINATION') AS is_answered,
           a.id IS NOT NULL OR t.kind = 'EXAMINATION' AS is_measured
    FROM attempt AS t
    JOIN attempt_item AS i ON i.attempt_id = t.id
    LEFT JOIN counting_answer AS a ON a.attempt_id = i.attempt_id AND a.position = i.position
), sum AS ( -- marks in hundredths, as whole numbers add up exactly
    SELECT sitting,
           count(*) AS questions,
           count(iif(is_answered, 1, NULL)) AS answered,
           count(iif(is_answered AND share = '1.000000', 1, NULL)) AS full_answers,
           count(iif(is_answered AND is_provisional, 1, NULL)) AS to_mark,
           ifnull(sum(iif(is_answered, CAST(round(100 * marks) AS INTEGER), 0)), 0) AS score,
           ifnull(sum(iif(is_measured, CAST(round(100 * full_marks) AS INTEGER), 0)), 0) AS full
    FROM item
    GROUP BY sitting
)
SELECT t.id AS attempt_id, t.learner_id, l.name AS learner, u.name AS unit, t.kind, t.title, t.started_at, t.ended_at,
       c.used_ms / 1000.0 AS used_seconds, s.questions, s.answered, s.full_answers, s.to_mark,
       s.score / 100.0 AS score, s.full / 100.0 AS full_marks,
       iif(s.full = 0, 0.0, s.score * 1000 / s.full / 10.0) AS percent,
       t.pass_percent,
       iif(t.ended_at IS NULL OR t.pass_percent IS NULL, NULL, s.score * 100 >= t.pass_percent * s.full) AS passed
FROM attempt AS t
JOIN learner AS l ON l.id = t.learner_id
LEFT JOIN unit AS u ON u.id = l.unit_id
JOIN attempt_clock AS c ON c.attempt_id = t.id
JOIN sum AS s ON s.sitting = t.id;
