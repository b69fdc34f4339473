package org.xuegui.exchange.anki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads note types and decks of a collection: JSON in the old schema, tables in the new. The tables' names are
 * compared by a collation of Anki's own, so nothing is sorted or compared by name here.
 */
final class NoteTypes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DECK_BORDER = "\u001F";
    private static final int CLOZE = 1;

    private final Connection connection;
    private final boolean hasTables;

    /**
     * Of the collection behind this connection.
     *
     * @param hasTables whether it is of the new schema
     */
    NoteTypes(Connection connection, boolean hasTables) {
        this.connection = connection;
        this.hasTables = hasTables;
    }

    /** The note types by their id. */
    Map<Long, NoteType> types() throws SQLException, AnkiRefusedException {
        return hasTables ? typesOfTables() : typesOfJson(column("models"));
    }

    /** Names of each deck and those around it, by its id. */
    Map<Long, List<String>> decks() throws SQLException, AnkiRefusedException {
        Map<Long, List<String>> decks = new HashMap<>();
        if (hasTables) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT id, name FROM decks")) {
                while (rows.next()) {
                    decks.put(rows.getLong(1), List.of(text(rows, 2).split(DECK_BORDER, -1)));
                }
            }
            return decks;
        }
        column("decks").fields().forEachRemaining(deck -> decks.put(
                deck.getValue().path("id").asLong(id(deck.getKey())),
                DeckNames.split(deck.getValue().path("name").asText().replace(DECK_BORDER, "::"))));
        return decks;
    }

    private static long id(String key) {
        boolean isNumber = !key.isEmpty() && key.length() < 19 && key.chars().allMatch(Character::isDigit);
        return isNumber ? Long.parseLong(key) : 0;
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    private JsonNode column(String name) throws SQLException, AnkiRefusedException {
        String sql = name.equals("models") ? "SELECT models FROM col LIMIT 1" : "SELECT decks FROM col LIMIT 1";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return JSON.readTree(rows.next() ? text(rows, 1) : "{}");
        } catch (JsonProcessingException damaged) {
            throw new AnkiRefusedException("anki-damaged");
        }
    }

    private static Map<Long, NoteType> typesOfJson(JsonNode models) {
        Map<Long, NoteType> types = new HashMap<>();
        models.fields().forEachRemaining(model -> {
            JsonNode type = model.getValue();
            Map<Integer, String> fields = new TreeMap<>();
            type.path("flds").forEach(field ->
                    fields.put(field.path("ord").asInt(fields.size()), field.path("name").asText()));
            JsonNode card = type.path("tmpls").path(0);
            types.put(type.path("id").asLong(id(model.getKey())), NoteType.of(
                    type.path("name").asText(), type.path("type").asInt() == CLOZE, List.copyOf(fields.values()),
                    card.path("qfmt").asText(), card.path("afmt").asText()));
        });
        return types;
    }

    private Map<Long, NoteType> typesOfTables() throws SQLException {
        Map<Long, Map<Integer, String>> fields = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ntid, ord, name FROM fields")) {
            while (rows.next()) {
                fields.computeIfAbsent(rows.getLong(1), key -> new TreeMap<>()).put(rows.getInt(2), text(rows, 3));
            }
        }
        Map<Long, Protobuf> cards = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ntid, config FROM templates WHERE ord = 0")) {
            while (rows.next()) {
                cards.put(rows.getLong(1), Protobuf.read(bytes(rows, 2)));
            }
        }
        Map<Long, NoteType> types = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, name, config FROM notetypes")) {
            while (rows.next()) {
                long id = rows.getLong(1);
                List<String> names = new ArrayList<>(fields.getOrDefault(id, Map.of()).values());
                Protobuf card = cards.getOrDefault(id, Protobuf.read(new byte[0]));
                boolean isCloze = Protobuf.read(bytes(rows, 3)).number(1) == CLOZE;
                types.put(id, NoteType.of(text(rows, 2), isCloze, names, card.text(1), card.text(2)));
            }
        }
        return types;
    }

    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
