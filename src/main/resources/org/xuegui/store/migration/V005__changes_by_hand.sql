-- Sets and questions are changed by hand too: each such change is a load of another kind, undone like one. How things
-- were after each load is kept beside how they were before, so that the versions a question had can be told in order
-- and what a trainer changed can be told from what came with the program.

ALTER TABLE load ADD COLUMN kind TEXT NOT NULL DEFAULT 'LOAD';

UPDATE load SET kind = 'SET_RETIRED' WHERE is_shipped = 0 AND file_name = '';

ALTER TABLE load_set ADD COLUMN after_title TEXT;
ALTER TABLE load_set ADD COLUMN after_pack_id TEXT;
ALTER TABLE load_set ADD COLUMN after_topic TEXT;

ALTER TABLE load_question ADD COLUMN after_version TEXT REFERENCES question_version (hash);
ALTER TABLE load_question ADD COLUMN after_place INTEGER;
ALTER TABLE load_question ADD COLUMN after_retired_at TEXT;

CREATE INDEX load_question_by_question ON load_question (set_id, question_id);

-- Of the past: a load's after is the next one's before, and what is now where there is no next one. Of a load that was
-- undone this holds only where it brought something new, as undoing leaves that in place, out of use.

CREATE TEMP TABLE next_question AS
SELECT b.load_id, b.set_id, b.question_id, l.undone_at, b.before_version,
       lead(b.before_version) OVER later AS version,
       lead(b.before_place) OVER later AS place,
       lead(b.before_retired_at) OVER later AS retired_at,
       lead(b.load_id) OVER later IS NOT NULL AS has_next
FROM load_question AS b
JOIN load AS l ON l.id = b.load_id
WINDOW later AS (PARTITION BY b.set_id, b.question_id ORDER BY l.number);

UPDATE load_question AS b
SET after_version = iif(n.has_next, n.version, q.version),
    after_place = iif(n.has_next, n.place, q.place),
    after_retired_at = iif(n.undone_at IS NOT NULL, NULL, iif(n.has_next, n.retired_at, q.retired_at))
FROM next_question AS n
JOIN question AS q ON q.set_id = n.set_id AND q.id = n.question_id
WHERE n.load_id = b.load_id AND n.set_id = b.set_id AND n.question_id = b.question_id
  AND (n.undone_at IS NULL OR n.before_version IS NULL);

DROP TABLE next_question;

CREATE TEMP TABLE next_set AS
SELECT t.load_id, t.set_id, l.undone_at, t.before_title,
       lead(t.before_title) OVER later AS title,
       lead(t.before_pack_id) OVER later AS pack_id,
       lead(t.before_topic) OVER later AS topic,
       lead(t.load_id) OVER later IS NOT NULL AS has_next
FROM load_set AS t
JOIN load AS l ON l.id = t.load_id
WINDOW later AS (PARTITION BY t.set_id ORDER BY l.number);

UPDATE load_set AS t
SET after_title = iif(n.has_next, n.title, s.title),
    after_pack_id = iif(n.has_next, n.pack_id, s.pack_id),
    after_topic = iif(n.has_next, n.topic, s.topic)
FROM next_set AS n
JOIN quiz_set AS s ON s.id = n.set_id
WHERE n.load_id = t.load_id AND n.set_id = t.set_id
  AND (n.undone_at IS NULL OR n.before_title IS NULL);

DROP TABLE next_set;
