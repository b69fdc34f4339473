package org.xuegui.exchange.text;

import java.util.stream.Collectors;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** Short words for what was read: type, stem, and options with a star before the right ones. */
final class ShownQuestions {

    private ShownQuestions() {}

    static String of(Question question) {
        String asked = "";
        if (question instanceof SingleChoice single) {
            asked = single.choices().stream().map(choice -> (choice.id().equals(single.key()) ? "*" : "")
                    + choice.text().plain()).collect(Collectors.joining("/"));
        } else if (question instanceof MultipleChoice multiple) {
            asked = multiple.choices().stream().map(choice -> (multiple.keys().contains(choice.id()) ? "*" : "")
                    + choice.text().plain()).collect(Collectors.joining("/"));
        } else if (question instanceof TrueFalse truth) {
            asked = String.valueOf(truth.isTrue());
        } else if (question instanceof FillBlank fill) {
            asked = fill.blanks().stream().map(key -> String.join("/", ((BlankKey.Text) key).accepted()))
                    .collect(Collectors.joining(" "));
        }
        return question.type().code() + ' ' + question.stem().markedPlain() + ' ' + asked;
    }
}
