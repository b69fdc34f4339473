package org.xuegui.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.Settled;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;

/** Generated questions without what plain text cannot carry: styles, pictures, feedback, empty texts. */
final class PlainQuestions {

    private PlainQuestions() {}

    /** The questions under ids of their own, everything awkward in their texts kept. */
    static List<Question> of(List<Question> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> of(Settled.forMoodle(questions.get(i)), "题" + i))
                .toList();
    }

    private static Question of(Question question, String id) {
        Question plain = asked(question);
        QuestionDetails details = plain.details();
        Passage stem = details.stem().blanks().isEmpty() ? filled(details.stem()) : details.stem();
        return plain.withDetails(new QuestionDetails(id, stem, plain(details.explanation()), details.difficulty(),
                details.topic(), details.cites(), details.source().replace("\n", "")));
    }

    private static Question asked(Question question) {
        if (question instanceof SingleChoice single) {
            return new SingleChoice(single.details(), choices(single.choices()), single.key());
        }
        if (question instanceof MultipleChoice multiple) {
            return new MultipleChoice(multiple.details(), choices(multiple.choices()), multiple.keys());
        }
        if (question instanceof Matching matching) {
            List<Matching.Pair> pairs = matching.pairs().stream()
                    .map(pair -> new Matching.Pair(filled(pair.left()), filled(pair.right())))
                    .toList();
            return new Matching(matching.details(), pairs,
                    matching.distractors().stream().map(PlainQuestions::filled).toList());
        }
        if (question instanceof Ordering ordering) {
            return new Ordering(ordering.details(), ordering.items().stream().map(PlainQuestions::filled).toList());
        }
        if (question instanceof ShortAnswer answer) {
            List<String> points = answer.points().stream().map(point -> point.replace("\n", "")).toList();
            return new ShortAnswer(answer.details(), plain(answer.modelAnswer()), points);
        }
        return question;
    }

    private static List<Choice> choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(choice.id(), filled(choice.text()), Optional.empty(), Passage.EMPTY, false))
                .toList();
    }

    private static Passage plain(Passage passage) {
        String text = passage.plain();
        return text.isBlank() ? Passage.EMPTY : Passage.of(text);
    }

    private static Passage filled(Passage passage) {
        Passage plain = plain(passage);
        return plain.isEmpty() ? Passage.of("补") : plain;
    }
}
