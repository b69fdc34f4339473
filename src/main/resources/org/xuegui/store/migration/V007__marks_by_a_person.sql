-- Written answers of examinations are marked by a person; the log of a sitting tells how long the program was closed.

-- When the clock was last saved: a sitting that goes on after a restart was left since then. NULL for older rows.
ALTER TABLE attempt_clock ADD COLUMN saved_at TEXT;

-- Every mark a person gave to an answer the program cannot mark. Appended, never changed: of one answer the newest row
-- counts, so that the marks of two PCs can be put together in any order.
CREATE TABLE given_mark (
    id        TEXT NOT NULL PRIMARY KEY, -- UUID
    answer_id TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
    marks     TEXT,          -- marks earned, two decimals; NULL takes the mark back: the answer waits again
    share     TEXT,          -- share of the full marks, 0 to 1 with six decimals; NULL as marks is
    points    TEXT NOT NULL, -- JSON array: which points of the model answer it makes, from 0
    comment   TEXT NOT NULL, -- for the learner; empty for none
    marked_by TEXT NOT NULL, -- who: TRAINER
    at        TEXT NOT NULL, -- later than every other mark of this answer when it was given
    zone      TEXT NOT NULL,
    CHECK ((marks IS NULL) = (share IS NULL))
) STRICT;

CREATE INDEX given_mark_by_answer ON given_mark (answer_id, at, id);

CREATE TRIGGER given_mark_is_never_changed BEFORE UPDATE ON given_mark
BEGIN
    SELECT RAISE(ABORT, 'marks are appended, never changed');
END;

CREATE TRIGGER given_mark_changes_cards AFTER INSERT ON given_mark
BEGIN
    INSERT INTO card_state (learner_id, changes, made_of)
    SELECT t.learner_id, 1, 0
    FROM answer AS a
    JOIN attempt AS t ON t.id = a.attempt_id
    WHERE a.id = NEW.answer_id
    ON CONFLICT DO UPDATE SET changes = changes + 1;
END;

-- Most answers never need a person: what waits is found without reading them.
CREATE INDEX answer_provisional ON answer (attempt_id) WHERE is_provisional = 1;

-- For reading -------------------------------------------------------------------------------------------------------

DROP VIEW attempt_score;
DROP VIEW answer_detail;
DROP VIEW counting_answer;

-- The mark that counts of each answer marked by a person: the newest, unless it takes the mark back.
CREATE VIEW counting_mark AS
SELECT *
FROM given_mark AS m
WHERE m.marks IS NOT NULL
  AND m.id = (SELECT n.id FROM given_mark AS n WHERE n.answer_id = m.answer_id ORDER BY n.at DESC, n.id DESC LIMIT 1);

-- Every answer with what it earned, marked by the program or, where that cannot be, by a person. Scalar subqueries, as
-- only provisional answers need them.
CREATE VIEW marked_answer AS
SELECT a.id, a.attempt_id, a.position, a.sequence, a.response, a.is_blank,
       iif(a.is_provisional, ifnull((SELECT m.share FROM counting_mark AS m WHERE m.answer_id = a.id), a.share),
           a.share) AS share,
       iif(a.is_provisional, ifnull((SELECT m.marks FROM counting_mark AS m WHERE m.answer_id = a.id), a.marks),
           a.marks) AS marks,
       a.parts,
       iif(a.is_provisional, NOT EXISTS (SELECT 1 FROM counting_mark AS m WHERE m.answer_id = a.id), 0)
           AS is_provisional,
       a.at, a.zone, a.time_taken_ms, a.confidence, a.is_set_aside, a.is_withdrawn,
       iif(a.is_provisional, (SELECT m.comment FROM counting_mark AS m WHERE m.answer_id = a.id), NULL) AS comment,
       iif(a.is_provisional, (SELECT m.at FROM counting_mark AS m WHERE m.answer_id = a.id), NULL) AS marked_at
FROM answer AS a;

-- The answer that counts at each position answered: the last one, unless it was withdrawn.
CREATE VIEW counting_answer AS
SELECT *
FROM marked_answer AS a
WHERE a.is_withdrawn = 0
  AND a.sequence = (SELECT max(b.sequence) FROM answer AS b
                    WHERE b.attempt_id = a.attempt_id AND b.position = a.position);

-- One line per question of each sitting: what was asked and what was answered. Times are UTC. marked_at and comment are
-- a person's.
CREATE VIEW answer_detail AS
SELECT t.id AS attempt_id, l.name AS learner, t.kind, t.title, i.position + 1 AS number, v.type, i.set_id,
       i.question_id, v.stem, a.response, CAST(a.marks AS REAL) AS marks, CAST(i.marks AS REAL) AS full_marks,
       a.is_provisional, a.marked_at, a.comment, a.at AS answered_at, a.zone, a.time_taken_ms / 1000.0 AS seconds,
       a.confidence, a.is_set_aside, i.version AS question_version, i.choice_order, t.multiple_rule, t.ordering_rule
FROM attempt AS t
JOIN learner AS l ON l.id = t.learner_id
JOIN attempt_item AS i ON i.attempt_id = t.id
JOIN question_version AS v ON v.hash = i.version
LEFT JOIN counting_answer AS a ON a.attempt_id = i.attempt_id AND a.position = i.position;

-- One line per sitting: its result. An examination is measured against its whole paper, practice and review against
-- what was answered. Percent is cut, not rounded, so that it never shows a pass that is none. What a person still has to
-- mark (to_mark answers) has earned nothing so far and could earn pending_marks more; passed is NULL while that could
-- change it, where there is nothing to pass and while the sitting goes on. Interruptions are its log's restarts, gaps,
-- absences from the window and from the screen.
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
           ifnull(sum(iif(is_answered AND is_provisional, CAST(round(100 * full_marks) AS INTEGER), 0)), 0) AS pending,
           ifnull(sum(iif(is_measured, CAST(round(100 * full_marks) AS INTEGER), 0)), 0) AS full
    FROM item
    GROUP BY sitting
)
SELECT t.id AS attempt_id, t.learner_id, l.name AS learner, u.name AS unit, t.kind, t.title, t.started_at, t.ended_at,
       c.used_ms / 1000.0 AS used_seconds, s.questions, s.answered, s.full_answers, s.to_mark,
       s.score / 100.0 AS score, s.pending / 100.0 AS pending_marks, s.full / 100.0 AS full_marks,
       iif(s.full = 0, 0.0, s.score * 1000 / s.full / 10.0) AS percent,
       t.pass_percent,
       CASE
           WHEN t.ended_at IS NULL OR t.pass_percent IS NULL THEN NULL
           WHEN s.score * 100 >= t.pass_percent * s.full THEN 1
           WHEN (s.score + s.pending) * 100 >= t.pass_percent * s.full THEN NULL
           ELSE 0
       END AS passed,
       (SELECT count(*) FROM attempt_event AS e
        WHERE e.attempt_id = t.id AND e.kind IN ('RESUMED', 'GAP', 'FOCUS_LOST', 'SCREEN_LEFT')) AS interruptions
FROM attempt AS t
JOIN learner AS l ON l.id = t.learner_id
LEFT JOIN unit AS u ON u.id = l.unit_id
JOIN attempt_clock AS c ON c.attempt_id = t.id
JOIN sum AS s ON s.sitting = t.id;
