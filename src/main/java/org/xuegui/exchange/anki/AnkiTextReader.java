package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.anki.AnkiNote.Kind;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.InputText;
import org.xuegui.exchange.input.PassageHtml;
import org.xuegui.exchange.input.TextMarkup;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;

/** Reads Anki's text files, with the header of newer versions or without any. For one file. */
final class AnkiTextReader {

    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final QuizFile file;
    private final AnkiRows rows;
    private final AnkiHeader header;
    private final List<AnkiRows.Row> cards;
    private final Optional<AnkiRows.Row> heading;
    private final List<String> names;
    private final Set<Integer> special = new TreeSet<>();
    private final int guidColumn;

    private AnkiTextReader(QuizFile file, AnkiRows rows, AnkiHeader header, char separator) {
        this.file = file;
        this.rows = rows;
        this.header = header;
        this.heading = rows.rows().stream().limit(1).filter(row -> FieldRoles.isHeading(row.fields())).findFirst();
        this.cards = rows.rows().subList(heading.isPresent() ? 1 : 0, rows.rows().size());
        List<String> named = header.columnNames(separator);
        this.names = named.isEmpty() ? heading.map(AnkiRows.Row::fields).orElse(List.of()) : named;
        this.guidColumn = guidColumn();
        special.add(guidColumn);
        for (String key : List.of("notetype", "deck", "tags")) {
            special.add(column(key));
        }
        addBlankColumns();
    }

    /** Columns before the first that any card fills. */
    private void addBlankColumns() {
        int column = 1;
        while (cards.size() > 1 && (special.contains(column) || isBlank(column))) {
            special.add(column++);
        }
    }

    private boolean isBlank(int column) {
        return cards.stream().allMatch(card -> card.fields().size() > column && card.column(column).isBlank());
    }

    /** The column the header names for this, by its number or by its label; 0 for none. */
    private int column(String key) {
        int numbered = header.column(key + " column");
        return numbered > 0 ? numbered : 1 + FieldRoles.columnOf(key, names);
    }

    /** The column the header names, or the first where every row has an id there before a front and a back. */
    private int guidColumn() {
        int named = column("guid");
        boolean hasIds = named == 0 && !cards.isEmpty() && cards.stream()
                .allMatch(row -> row.fields().size() > 2 && GUID.matcher(row.column(1)).matches());
        return hasIds ? 1 : named;
    }

    static ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        ProblemCollector problems = new ProblemCollector();
        Optional<DecodedText> decoded = InputText.decodePlain(file, options, problems);
        if (decoded.isEmpty()) {
            return ReadResult.nothing(file.name(), QuizFormat.ANKI, problems.problems());
        }
        String text = BlankMarks.without(decoded.get().text());
        if (text.indexOf('\n') < 0) {
            text = text.replace('\r', '\n');
        }
        AnkiHeader header = AnkiHeader.read(text);
        char separator = header.separator(text);
        AnkiRows rows = AnkiRows.read(text, header.end(), header.line(), separator, Integer.MAX_VALUE);
        AnkiTextReader reader = new AnkiTextReader(file, rows, header, separator);
        return reader.read(decoded.get(), problems, progress);
    }

    private ReadResult read(DecodedText decoded, ProblemCollector problems, Progress progress) {
        int most = QuizFormats.MOST_QUESTIONS;
        rows.brokenQuotes().forEach(line -> problems.add(Problem.warning(place(line), "csv-quote")));
        heading.ifPresent(row -> problems.add(Problem.info(place(row.line()), "anki-heading")));
        int count = cards.size();
        FieldText texts = new FieldText((address, description) -> Optional.empty());
        NoteCollector notes = new NoteCollector(file, texts, problems, progress, count);
        if (count > most) {
            problems.add(Problem.error(Place.file(file.name()), "too-many-questions", count, most));
        } else {
            cards.forEach(row -> notes.add(note(row)));
        }
        if (count == 0) {
            problems.add(Problem.error(Place.file(file.name()), "anki-no-notes"));
        }
        return new ReadResult(file.name(), QuizFormat.ANKI, Optional.of(decoded.charset()), count, sets(notes),
                problems.problems()).rejecting(notes.rejected());
    }

    private Place place(int line) {
        return Place.line(file.name(), line);
    }

    private List<ReadSet> sets(NoteCollector notes) {
        if (header.find("set").isEmpty() && header.find("name").isEmpty()) {
            return notes.sets();
        }
        return List.of(new ReadSet(header.find("set").map(HeaderText::read),
                header.find("name").map(HeaderText::read).orElse(file.baseName()),
                header.find("pack").map(HeaderText::read).orElse(""),
                header.find("topic").map(HeaderText::read).orElse(""), notes.questions()));
    }

    private AnkiNote note(AnkiRows.Row row) {
        List<String> fields = new ArrayList<>();
        List<String> fieldNames = new ArrayList<>();
        for (int column = 1; column <= row.fields().size(); column++) {
            if (!special.contains(column)) {
                fields.add(html(row.column(column)));
                fieldNames.add(column <= names.size() ? names.get(column - 1) : "");
            }
        }
        String noteType = value(row, "notetype");
        Kind kind = FieldRoles.kind(noteType);
        int split = kind == Kind.PLAIN ? frontFields(fields, fieldNames) : 1;
        split = Math.min(split, fields.size());
        List<String> front = FieldRoles.labelled(fieldNames.subList(0, split), fields.subList(0, split));
        List<String> tags = new ArrayList<>(AnkiTags.split(row.column(column("tags"))));
        tags.addAll(AnkiTags.split(header.find("tags").orElse("")));
        return new AnkiNote(place(row.line()), row.column(guidColumn), kind, front,
                fields.subList(split, fields.size()), tags, DeckNames.split(value(row, "deck")));
    }

    /** The value of the row's own column, else the one for all rows. */
    private String value(AnkiRows.Row row, String key) {
        int column = column(key);
        return column > 0 ? row.column(column) : header.find(key).orElse("");
    }

    /** How many fields stand on the front: the first, and options behind it, or all up to a part that is hidden. */
    private static int frontFields(List<String> fields, List<String> names) {
        for (int i = 1; i < fields.size() && !ClozeText.isCloze(fields.get(0)); i++) {
            if (ClozeText.isCloze(fields.get(i))) {
                return i + 1;
            }
        }
        int split = 1;
        while (split < fields.size() - 1
                && (FieldRoles.isOption(names.get(split)) || isOptions(fields.get(split)))) {
            split++;
        }
        return split;
    }

    private static boolean isOptions(String html) {
        return LabelledLines.behind(html.replaceFirst("^(?:<[a-z]{1,4}>){1,4}", ""), 0, 0) > 0;
    }

    private String html(String field) {
        boolean isHtml = header.isHtml().orElseGet(() -> TextMarkup.isHtml(field));
        return isHtml ? field : PassageHtml.escape(field).replace("\n", "<br>").replace("  ", "&nbsp;&nbsp;");
    }
}
