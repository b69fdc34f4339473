-- Which file went into which set: a load may take several files, and each is to find its set again.
CREATE TABLE load_file (
    load_id   TEXT NOT NULL,
    set_id    TEXT NOT NULL,
    file_name TEXT NOT NULL, -- without folders
    PRIMARY KEY (load_id, set_id, file_name),
    FOREIGN KEY (load_id, set_id) REFERENCES load_set (load_id, set_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX load_file_by_name ON load_file (file_name);

INSERT INTO load_file (load_id, set_id, file_name)
SELECT t.load_id, t.set_id, l.file_name
FROM load_set AS t
JOIN load AS l ON l.id = t.load_id
WHERE l.file_name <> '';
