package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;

/** Generated questions as a cell can hold them: without styles and pictures, with something wherever one reads. */
final class Plain {

    private Plain() {}

    static Question of(Question question) {
        Question asked = asked(question);
        QuestionDetails details = asked.details();
        Passage stem = asked instanceof FillBlank ? details.stem() : full(details.stem());
        return asked.withDetails(new QuestionDetails("题" + details.id().strip(), stem, plain(details.explanation()),
                details.difficulty(), details.topic(), details.cites(), details.source()));
    }

    private static Question asked(Question question) {
        if (question instanceof SingleChoice single) {
            return new SingleChoice(single.details(), choices(single.choices()), single.key());
        }
        if (question instanceof MultipleChoice multiple) {
            return new MultipleChoice(multiple.details(), choices(multiple.choices()), multiple.keys());
        }
        if (question instanceof FillBlank fill) {
            StringBuilder stem = new StringBuilder("题");
            List<BlankKey> keys = new ArrayList<>(fill.blanks());
            for (int i = keys.size(); i > 0; i--) {
                stem.append("{{").append(i).append("}} =");
            }
            QuestionDetails details = fill.details();
            return new FillBlank(new QuestionDetails(details.id(), Passage.withBlanks(stem.toString()),
                    details.explanation(), details.difficulty(), details.topic(), details.cites(), details.source()),
                    keys, fill.wordBank(), fill.isAnyOrder());
        }
        if (question instanceof Matching matching) {
            return new Matching(matching.details(), matching.pairs().stream()
                    .map(pair -> new Matching.Pair(full(pair.left()), full(pair.right())))
                    .toList(), matching.distractors().stream().map(Plain::full).toList());
        }
        if (question instanceof Ordering ordering) {
            return new Ordering(ordering.details(), ordering.items().stream().map(Plain::full).toList());
        }
        if (question instanceof ShortAnswer answer) {
            return new ShortAnswer(answer.details(), full(answer.modelAnswer()),
                    answer.points().stream().filter(point -> !point.isEmpty()).toList());
        }
        return question;
    }

    private static List<Choice> choices(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(choice.id(), full(choice.text()), choice.weight(), plain(choice.feedback()),
                        choice.isFixed()))
                .toList();
    }

    private static Passage full(Passage passage) {
        return Passage.of(passage.plain() + "字");
    }

    private static Passage plain(Passage passage) {
        return Passage.of(passage.plain());
    }
}
