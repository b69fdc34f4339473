package org.xuegui.exchange.anki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xuegui.exchange.anki.AnkiNote.Kind;

/**
 * What the cards of a collection tell of its notes.
 *
 * @param decks the deck of the first card of each note; of a card lent to a filtered deck, the one it came from
 * @param further how many cards ask the same note in another way; those of one note's hidden texts are not counted
 */
record NoteCards(Map<Long, Long> decks, long further) {

    /** Reads the cards; the note types say which notes hide texts. */
    static NoteCards read(CollectionFile collection, Map<Long, NoteType> types) throws SQLException {
        Set<Long> notes = new HashSet<>();
        Set<Long> shown = new HashSet<>();
        try (Statement statement = collection.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, mid FROM notes")) {
            while (rows.next()) {
                notes.add(rows.getLong(1));
                NoteType type = types.get(rows.getLong(2));
                if (type == null || type.kind() == Kind.PLAIN || type.kind() == Kind.TYPED) {
                    shown.add(rows.getLong(1));
                }
            }
        }
        Map<Long, Long> decks = new HashMap<>();
        Map<Long, Integer> firsts = new HashMap<>();
        long further = 0;
        try (Statement statement = collection.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT nid, ord, did, odid FROM cards")) {
            while (rows.next()) {
                long note = rows.getLong(1);
                int order = rows.getInt(2);
                further += order > 0 && shown.contains(note) ? 1 : 0;
                if (notes.contains(note) && order <= firsts.getOrDefault(note, order)) {
                    firsts.put(note, order);
                    decks.put(note, rows.getLong(4) != 0 ? rows.getLong(4) : rows.getLong(3));
                }
            }
        }
        return new NoteCards(decks, further);
    }
}
