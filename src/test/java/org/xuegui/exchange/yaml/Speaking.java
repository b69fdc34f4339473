package org.xuegui.exchange.yaml;

import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;

/** Generated questions with something to read wherever a learner must read, as a file has to have. */
final class Speaking {

    private Speaking() {}

    static Question of(Question question) {
        Question spoken = asked(question);
        QuestionDetails details = spoken.details();
        return spoken.withDetails(new QuestionDetails(details.id(), spoken(details.stem()),
                optional(details.explanation()), details.difficulty(), word(details.topic()), details.cites(),
                word(details.source())));
    }

    private static Question asked(Question question) {
        if (question instanceof SingleChoice single) {
            return new SingleChoice(single.details(), choices(single.choices()), single.key());
        }
        if (question instanceof MultipleChoice multiple) {
            return new MultipleChoice(multiple.details(), choices(multiple.choices()), multiple.keys());
        }
        if (question instanceof FillBlank fill) {
            // a word bank that holds no right word cannot be answered from
            return new FillBlank(fill.details(), fill.blanks(), List.of(), fill.isAnyOrder());
        }
        if (question instanceof Matching matching) {
            List<Matching.Pair> pairs = matching.pairs().stream()
                    .map(pair -> new Matching.Pair(spoken(pair.left()), spoken(pair.right())))
                    .toList();
            return new Matching(matching.details(), pairs, passages(matching.distractors()));
        }
        if (question instanceof Ordering ordering) {
            return new Ordering(ordering.details(), passages(ordering.items()));
        }
        if (question instanceof ShortAnswer answer) {
            List<String> points = answer.points().stream().filter(point -> !point.isBlank()).toList();
            return new ShortAnswer(answer.details(), optional(answer.modelAnswer()), points);
        }
        return question;
    }

    private static List<Choice> choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(choice.id(), spoken(choice.text()), choice.weight(),
                        optional(choice.feedback()), choice.isFixed()))
                .toList();
    }

    private static List<Passage> passages(List<Passage> passages) {
        return passages.stream().map(Speaking::spoken).toList();
    }

    private static Passage spoken(Passage passage) {
        return passage.isEmpty() ? Passage.of("补") : passage;
    }

    private static Passage optional(Passage passage) {
        return passage.isPlain() && passage.isEmpty() ? Passage.EMPTY : passage;
    }

    private static String word(String text) {
        return text.isBlank() ? "" : text;
    }
}
