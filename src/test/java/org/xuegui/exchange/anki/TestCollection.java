package org.xuegui.exchange.anki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.Collation;

/** TestCollection as Anki makes them: its own tables, in the schema of old versions (11) and of new ones (18). */
final class TestCollection {

    static final long BASIC = 1001;
    static final long CLOZE = 1002;
    static final long TYPED = 1003;
    static final long OCCLUSION = 1004;
    static final long QUIZ = 1005;

    /** A note: its type, deck, tags and fields. */
    record Note(long type, String deck, String tags, String... fields) {}

    private static final String NOTES_AND_CARDS = """
            CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,
              mod integer not null, usn integer not null, tags text not null, flds text not null,
              sfld integer not null, csum integer not null, flags integer not null, data text not null);
            CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,
              ord integer not null, mod integer not null, usn integer not null, type integer not null,
              queue integer not null, due integer not null, ivl integer not null, factor integer not null,
              reps integer not null, lapses integer not null, left integer not null, odue integer not null,
              odid integer not null, flags integer not null, data text not null);
            CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,
              ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,
              time integer not null, type integer not null);
            CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
            CREATE INDEX ix_notes_usn on notes (usn);
            CREATE INDEX ix_cards_nid on cards (nid);
            CREATE INDEX ix_notes_csum on notes (csum);
            CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,
              scm integer not null, ver integer not null, dty integer not null, usn integer not null,
              ls integer not null, conf text not null, models text not null, decks text not null,
              dconf text not null, tags text not null);
            """;
    private static final String NEW_TABLES = """
            CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase,
              mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
            CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,
              config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;
            CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,
              mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL,
              PRIMARY KEY (ntid, ord)) without rowid;
            CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,
              mtime_secs integer NOT NULL, usn integer NOT NULL, common blob NOT NULL, kind blob NOT NULL);
            CREATE TABLE tags (tag text NOT NULL PRIMARY KEY COLLATE unicase, usn integer NOT NULL,
              collapsed boolean NOT NULL, config blob NULL) without rowid;
            CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);
            CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
            CREATE UNIQUE INDEX idx_decks_name ON decks (name);
            """;

    private record Type(long id, String name, int kind, List<String> fields, String front, String back) {}

    private static final List<Type> TYPES = List.of(
            new Type(BASIC, "基础", 0, List.of("正面", "背面"), "{{正面}}", "{{FrontSide}}<hr id=answer>{{背面}}"),
            new Type(CLOZE, "填空题", 1, List.of("Text", "Back Extra"), "{{cloze:Text}}",
                    "{{cloze:Text}}<br>{{Back Extra}}"),
            new Type(TYPED, "Basic (type in the answer)", 0, List.of("Front", "Back"),
                    "{{Front}}\n\n{{type:Back}}", "{{Front}}<hr id=answer>{{type:Back}}"),
            new Type(OCCLUSION, "Image Occlusion", 1, List.of("Occlusion", "Image", "Header"),
                    "{{#Header}}{{Header}}{{/Header}}{{cloze:Occlusion}}", "{{cloze:Occlusion}}"),
            new Type(QUIZ, "选择题", 0, List.of("编号", "题干", "选项A", "选项B", "选项C", "答案", "解析"),
                    "<b>{{题干}}</b>{{选项A}}{{选项B}}{{#选项C}}{{选项C}}{{/选项C}}",
                    "{{题干}}<hr>{{答案}}<br>{{hint:解析}}"));

    private final List<Note> notes = new ArrayList<>();
    private final List<String> extras = new ArrayList<>();
    private boolean isLearnt;

    /** With this note. */
    TestCollection note(long type, String deck, String tags, String... fields) {
        notes.add(new Note(type, deck, tags, fields));
        return this;
    }

    /** With cards that were learnt. */
    TestCollection learnt() {
        isLearnt = true;
        return this;
    }

    /** With what this SQL adds. */
    TestCollection and(String sql) {
        extras.add(sql);
        return this;
    }

    /** The collection that new versions put into packages for old ones. */
    static byte[] placeholder() {
        return new TestCollection().note(BASIC, "Default", "", "Please update to the latest Anki version, then import "
                + "the .colpkg/.apkg file again.", "").bytes(11);
    }

    /** The database file. */
    byte[] bytes(int schema) {
        try {
            Path file = Files.createTempFile("collection", ".db");
            try {
                try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                    fill(connection, schema);
                }
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Connection connection, int schema) throws SQLException {
        Collation.create(connection, "unicase", new Collation() {
            @Override
            protected int xCompare(String one, String other) {
                return one.compareToIgnoreCase(other);
            }
        });
        connection.setAutoCommit(false);
        List<String> decks = notes.stream().map(Note::deck).distinct().toList();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(NOTES_AND_CARDS);
            String models = schema == 11 ? models() : "";
            String deckJson = schema == 11 ? decks(decks) : "";
            insert(connection, "INSERT INTO col VALUES (1, 0, 0, 0, ?, 0, 0, 0, '{}', ?, ?, '{}', '{}')",
                    schema, models, deckJson);
            if (schema > 11) {
                statement.executeUpdate(NEW_TABLES);
                tables(connection, decks);
            }
            notes(connection, decks);
            for (String extra : extras) {
                statement.executeUpdate(extra);
            }
        }
        connection.commit();
    }

    private void notes(Connection connection, List<String> decks) throws SQLException {
        try (PreparedStatement note = connection.prepareStatement(
                        "INSERT INTO notes VALUES (?, ?, ?, 0, -1, ?, ?, ?, 0, 0, '')");
                PreparedStatement card = connection.prepareStatement(
                        "INSERT INTO cards VALUES (?, ?, ?, 0, 0, -1, ?, 0, 1, 0, 0, ?, 0, 0, 0, 0, 0, '')")) {
            for (int i = 0; i < notes.size(); i++) {
                Note one = notes.get(i);
                set(note, 5000L + i, "g" + i, one.type(), one.tags(), String.join("\u001F", one.fields()),
                        one.fields()[0]);
                set(card, 9000L + i, 5000L + i, 1L + decks.indexOf(one.deck()), isLearnt ? 2 : 0, isLearnt ? 3 : 0);
            }
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static String models() {
        List<String> models = TYPES.stream().map(type -> {
            List<String> fields = new ArrayList<>();
            for (String field : type.fields()) {
                fields.add("{\"name\":\"" + field + "\",\"ord\":" + fields.size() + "}");
            }
            return "\"" + type.id() + "\":{\"id\":" + type.id() + ",\"name\":\"" + type.name() + "\",\"type\":"
                    + type.kind() + ",\"flds\":" + fields + ",\"tmpls\":[{\"ord\":0,\"qfmt\":\""
                    + type.front().replace("\n", "\\n") + "\",\"afmt\":\"" + type.back() + "\"}]}";
        }).toList();
        return "{" + String.join(",", models) + "}";
    }

    private static String decks(List<String> decks) {
        List<String> all = new ArrayList<>();
        for (String deck : decks) {
            int id = all.size() + 1;
            all.add("\"" + id + "\":{\"id\":" + id + ",\"name\":\"" + deck + "\"}");
        }
        return "{" + String.join(",", all) + "}";
    }

    private static void tables(Connection connection, List<String> decks) throws SQLException {
        for (Type type : TYPES) {
            byte[] kind = type.kind() == 0 ? new byte[0] : new byte[] {8, 1};
            insert(connection, "INSERT INTO notetypes VALUES (?, ?, 0, 0, ?)", type.id(), type.name(), kind);
            for (int i = 0; i < type.fields().size(); i++) {
                insert(connection, "INSERT INTO fields VALUES (?, ?, ?, ?)",
                        type.id(), i, type.fields().get(i), new byte[0]);
            }
            byte[] card = message(1, type.front().getBytes(StandardCharsets.UTF_8),
                    2, type.back().getBytes(StandardCharsets.UTF_8));
            insert(connection, "INSERT INTO templates VALUES (?, 0, 'Card 1', 0, 0, ?)", type.id(), card);
        }
        for (int i = 0; i < decks.size(); i++) {
            insert(connection, "INSERT INTO decks VALUES (?, ?, 0, 0, ?, ?)",
                    i + 1, decks.get(i).replace("::", "\u001F"), new byte[0], new byte[0]);
        }
    }

    /** A protocol buffer of two fields of bytes. */
    static byte[] message(int first, byte[] one, int second, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        field(out, first, one);
        field(out, second, other);
        return out.toByteArray();
    }

    static void field(ByteArrayOutputStream out, int tag, byte[] content) {
        out.write(tag << 3 | 2);
        int length = content.length;
        while (length > 0x7F) {
            out.write(length & 0x7F | 0x80);
            length >>>= 7;
        }
        out.write(length);
        out.writeBytes(content);
    }
}
