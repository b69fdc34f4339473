package org.xuegui.exchange.anki;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadResult;

/** Reads a package of Anki, of a deck or of a whole collection. For one file. */
final class AnkiPackageReader {

    private static final String FIELD_BORDER = "\u001F";
    /** All texts together, in characters: with the questions they must fit into memory. */
    private static final long MOST_TEXT = 24L << 20;
    private static final List<String> PLACEHOLDERS =
            List.of("Please update to the latest Anki version", "This file requires a newer version of Anki");

    private final QuizFile file;
    private final Progress progress;
    private final ProblemCollector problems = new ProblemCollector();

    private AnkiPackageReader(QuizFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    static ReadResult read(QuizFile file, Progress progress) {
        return new AnkiPackageReader(file, progress).read();
    }

    private ReadResult read() {
        try {
            AnkiPackage unpacked = AnkiPackage.open(file.content());
            try (CollectionFile collection = CollectionFile.open(unpacked, progress)) {
                return read(unpacked, collection);
            }
        } catch (UnsafeArchiveException unsafe) {
            problems.add(unsafe.problem(file.name()));
        } catch (AnkiRefusedException refused) {
            problems.add(refused.problem(file.name()));
        } catch (IOException | SQLException damaged) {
            progress.checkCancelled();
            problems.add(Problem.error(Place.file(file.name()), "anki-damaged"));
        }
        return ReadResult.nothing(file.name(), QuizFormat.ANKI, problems.problems());
    }

    private ReadResult read(AnkiPackage unpacked, CollectionFile collection)
            throws SQLException, AnkiRefusedException {
        long count = collection.number("SELECT count(*) FROM notes");
        if (count > QuizFormats.MOST_QUESTIONS) {
            problems.add(Problem.error(
                    Place.file(file.name()), "too-many-questions", count, QuizFormats.MOST_QUESTIONS));
            return new ReadResult(file.name(), QuizFormat.ANKI, Optional.empty(), (int) count, List.of(),
                    problems.problems());
        }
        NoteTypes source = new NoteTypes(collection.connection(), collection.hasTable("notetypes"));
        Map<Long, NoteType> types = source.types();
        Map<Long, List<String>> decks = source.decks();
        NoteCards cards = NoteCards.read(collection, types);
        FieldText texts = new FieldText(AnkiMedia.of(unpacked));
        NoteCollector notes = new NoteCollector(file, texts, problems, progress, (int) count);
        long length = 0;
        try (Statement statement = collection.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, guid, mid, tags, flds FROM notes ORDER BY id")) {
            while (rows.next()) {
                String fields = BlankMarks.without(text(rows, 5));
                length += fields.length();
                checkText(fields, length, count);
                List<String> deck = decks.getOrDefault(cards.decks().getOrDefault(rows.getLong(1), 0L), List.of());
                Optional<NoteType> type = Optional.ofNullable(types.get(rows.getLong(3)));
                notes.add(note(rows, type, fields.split(FIELD_BORDER, -1), deck));
            }
        }
        tellWhatIsLeft(collection, cards.further(), count);
        return new ReadResult(file.name(), QuizFormat.ANKI, Optional.empty(), notes.found(), notes.sets(),
                problems.problems()).rejecting(notes.rejected());
    }

    private static void checkText(String fields, long length, long count) throws AnkiRefusedException {
        if (length > MOST_TEXT) {
            throw new AnkiRefusedException("anki-much-text", MOST_TEXT >> 20);
        }
        if (count == 1 && PLACEHOLDERS.stream().anyMatch(fields::contains)) {
            throw new AnkiRefusedException("anki-placeholder");
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    private AnkiNote note(ResultSet rows, Optional<NoteType> known, String[] fields, List<String> deck)
            throws SQLException {
        Place place = Place.file(file.name()).named(text(rows, 1));
        NoteType type = known.orElseGet(() -> plain(fields.length));
        List<String> names = type.front().stream().map(index -> type.fields().get(index)).toList();
        List<String> front = FieldRoles.labelled(names, type.pick(type.front(), fields));
        return new AnkiNote(place, text(rows, 2), type.kind(), front, type.pick(type.back(), fields),
                AnkiTags.split(text(rows, 4)), deck);
    }

    /** Where a note's type is missing: the first field is the front, the others are the back. */
    private static NoteType plain(int count) {
        List<String> names = IntStream.range(0, count).mapToObj(String::valueOf).toList();
        return NoteType.of("", false, names, "{{0}}", "");
    }

    private void tellWhatIsLeft(CollectionFile collection, long further, long count) throws SQLException {
        Place place = Place.file(file.name());
        boolean isLearnt = collection.number("SELECT EXISTS (SELECT 1 FROM cards WHERE type <> 0 OR reps > 0)") > 0
                || collection.hasTable("revlog")
                && collection.number("SELECT EXISTS (SELECT 1 FROM revlog)") > 0;
        if (isLearnt) {
            problems.add(Problem.info(place, "anki-scheduling"));
        }
        if (further > 0) {
            problems.add(Problem.info(place, "anki-cards", further));
        }
        if (count == 0) {
            problems.add(Problem.error(place, "anki-no-notes"));
        }
    }
}
