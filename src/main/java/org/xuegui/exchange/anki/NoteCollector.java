package org.xuegui.exchange.anki;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.RejectedQuestion;

/** Gathers the questions of a file's notes: each outermost deck is a set, the decks in it are topics. */
final class NoteCollector {

    private static final int STEP = 100;
    private static final List<String> DEFAULT_DECKS = List.of("Default", "默认", "默认牌组", "");

    private final QuizFile file;
    private final FieldText texts;
    private final ProblemCollector problems;
    private final Progress progress;
    private final int expected;
    private final QuestionIds ids = new QuestionIds();
    private final Map<String, List<ReadQuestion>> sets = new LinkedHashMap<>();
    private final List<RejectedQuestion> rejected = new ArrayList<>();
    private int found;

    /** A collector for so many notes. */
    NoteCollector(QuizFile file, FieldText texts, ProblemCollector problems, Progress progress, int expected) {
        this.file = file;
        this.texts = texts;
        this.problems = problems;
        this.progress = progress;
        this.expected = expected;
    }

    /** Takes a note; one that makes no question is told. */
    void add(AnkiNote note) {
        if (found % STEP == 0) {
            progress.checkCancelled();
            progress.report(found, expected);
        }
        found++;
        Remarks remarks = new Remarks(problems, note.place());
        String topic = note.deck().size() > 1 ? String.join("::", note.deck().subList(1, note.deck().size())) : "";
        try {
            Question question = identified(NoteReader.read(note, topic, texts, remarks), remarks);
            sets.computeIfAbsent(title(note), key -> new ArrayList<>())
                    .add(new ReadQuestion(question, note.place(), Map.of()));
        } catch (LeftOut leftOut) {
            problems.add(leftOut.problem());
            NoteReader.rejected(note, topic, texts).ifPresent(rejected::add);
        }
    }

    private String title(AnkiNote note) {
        String deck = note.deck().isEmpty() ? "" : note.deck().get(0).strip();
        return DEFAULT_DECKS.contains(deck) ? file.baseName() : deck;
    }

    private Question identified(Question read, Remarks remarks) {
        Question question = read;
        if (!read.id().equals(QuestionIds.NONE) && !ids.take(read.id())) {
            remarks.warn("question-id-repeated", read.id());
            question = read.withDetails(read.details().withId(QuestionIds.NONE));
        }
        return ids.identified(question);
    }

    /** How many notes were taken. */
    int found() {
        return found;
    }

    /** A set for each outermost deck. */
    List<ReadSet> sets() {
        progress.report(expected, expected);
        return sets.entrySet().stream()
                .map(set -> new ReadSet(Optional.empty(), set.getKey(), "", "", set.getValue()))
                .toList();
    }

    /** What could be read of notes that make no question. */
    List<RejectedQuestion> rejected() {
        return rejected;
    }

    /** All questions in one. */
    List<ReadQuestion> questions() {
        return sets.values().stream().flatMap(List::stream).toList();
    }
}
