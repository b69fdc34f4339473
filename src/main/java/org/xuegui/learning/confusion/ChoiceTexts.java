package org.xuegui.learning.confusion;

import java.util.List;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.SingleChoice;

/** What the choices of a question say; nothing for types without choices. */
final class ChoiceTexts {

    private ChoiceTexts() {}

    static List<String> of(Question question) {
        List<Choice> choices = question instanceof SingleChoice single
                ? single.choices()
                : question instanceof MultipleChoice multiple ? multiple.choices() : List.of();
        return choices.stream().map(choice -> choice.text().plain().strip()).toList();
    }
}
