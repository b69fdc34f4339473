package org.xuegui.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.LossRecorder;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.WriteResult;

/**
 * Writes a text file that Anki imports, and that reads back here as it was: what a learner sees stands in the fields,
 * the rest in tags and in lines of the header that Anki skips.
 */
final class AnkiTextWriter {

    private static final String COLUMNS = """
            #separator:tab
            #html:true
            #guid column:1
            #notetype column:2
            #deck column:3
            #tags column:6
            """;

    private final LossRecorder losses = new LossRecorder("Anki");
    private final StringBuilder file = new StringBuilder(COLUMNS);
    private final String title;

    private AnkiTextWriter(QuizSet set) {
        this.title = set.title();
    }

    static WriteResult write(QuizSet set) {
        AnkiTextWriter writer = new AnkiTextWriter(set);
        writer.own("set", set.id());
        writer.own("name", set.title());
        writer.own("pack", set.packId());
        writer.own("topic", set.topic());
        set.questions().forEach(writer::question);
        return new WriteResult(writer.file.toString().getBytes(StandardCharsets.UTF_8), writer.losses.losses());
    }

    private void own(String key, String value) {
        if (!value.isEmpty()) {
            file.append('#').append(key).append(':').append(HeaderText.write(value)).append('\n');
        }
    }

    /** Writes the form that reads back best; where none does, the question is named. */
    private void question(Question question) {
        List<NoteFields> forms = NoteFields.forms(question);
        for (NoteFields form : forms) {
            String row = row(question, form);
            LossRecorder trial = new LossRecorder("");
            if (trial.check(question, readBack(row)) && trial.losses().isEmpty()) {
                file.append(row);
                return;
            }
        }
        String row = row(question, forms.get(0));
        if (losses.check(question, readBack(row))) {
            file.append(row);
        }
    }

    private String row(Question question, NoteFields form) {
        String deck = DeckNames.write(title, question.details().topic());
        List<String> fields = List.of(question.id(), form.noteType(), deck, form.front(), form.back(),
                AnkiTags.write(question));
        return String.join("\t", fields.stream().map(AnkiTextWriter::quoted).toList()) + '\n';
    }

    private static String quoted(String field) {
        boolean isBare = field.chars().noneMatch(sign -> sign == '"' || sign == '\t' || sign == '\n' || sign == '\r')
                && !field.startsWith("#");
        return isBare ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static Optional<Question> readBack(String row) {
        QuizFile one = new QuizFile("", (COLUMNS + row).getBytes(StandardCharsets.UTF_8));
        ReadResult read = AnkiTextReader.read(one, ReadOptions.DEFAULT, Progress.NONE);
        List<ReadQuestion> questions = read.sets().stream().flatMap(set -> set.questions().stream()).toList();
        return read.found() == 1 && questions.size() == 1
                ? Optional.of(questions.get(0).question())
                : Optional.empty();
    }
}
