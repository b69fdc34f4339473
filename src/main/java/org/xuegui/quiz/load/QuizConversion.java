package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;

/** Turns what was read from a file of one format into a file of another. Stateless; opens no database. */
public final class QuizConversion {

    private final QuizFormats formats;

    /** A conversion through these formats. */
    public QuizConversion(QuizFormats formats) {
        this.formats = Objects.requireNonNull(formats, "formats");
    }

    /**
     * Writes all usable questions of a file as one set.
     *
     * @param name what the set is called where the file says neither id nor title
     * @return empty where the file holds no usable question
     * @throws IllegalArgumentException if the format cannot be written
     */
    public Optional<WriteResult> convert(ReadResult result, String name, QuizFormat format) {
        List<Question> questions = questions(result.sets());
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        ReadSet first = result.sets().get(0);
        boolean isOneSet = result.sets().size() == 1;
        QuizSet set = new QuizSet(
                first.id().filter(id -> isOneSet).orElse(name),
                isOneSet ? first.title() : name,
                first.packId(),
                isOneSet ? first.topic() : "",
                questions);
        return Optional.of(formats.write(set, format));
    }

    /** All questions, those of later sets with an id of their own where an earlier one has it. */
    private static List<Question> questions(List<ReadSet> sets) {
        List<Question> questions = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ReadSet set : sets) {
            for (ReadQuestion read : set.questions()) {
                Question question = read.question();
                String id = question.id();
                for (int copy = 2; !taken.add(id); copy++) {
                    id = question.id() + "-" + copy;
                }
                questions.add(id.equals(question.id())
                        ? question : question.withDetails(question.details().withId(id)));
            }
        }
        return questions;
    }
}
