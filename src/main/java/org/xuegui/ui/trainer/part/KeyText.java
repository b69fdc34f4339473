package org.xuegui.ui.trainer.part;

import java.util.List;
import java.util.stream.Collectors;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** A question's key in one short line, as a trainer writes it: {@code D}, {@code ABE}, 错, {@code 队伍|技术|资金}. */
public final class KeyText {

    private final Texts texts;

    /** Keys with words in this language. */
    public KeyText(Texts texts) {
        this.texts = texts;
    }

    /** The key of this question. */
    public String of(Question question) {
        return switch (question.type()) {
            case SINGLE -> letters(((SingleChoice) question).choices(), List.of(((SingleChoice) question).key()));
            case MULTIPLE -> letters(
                    ((MultipleChoice) question).choices(), List.copyOf(((MultipleChoice) question).keys()));
            case TRUE_FALSE -> texts.text(((TrueFalse) question).isTrue() ? "trainer.key.true" : "trainer.key.false");
            case FILL -> ((FillBlank) question).blanks().stream().map(BlankKey::shown).collect(Collectors.joining("|"));
            case MATCHING -> ((Matching) question).pairs().stream()
                    .map(pair -> pair.left().plain() + "—" + pair.right().plain())
                    .collect(Collectors.joining("|"));
            case ORDERING -> ((Ordering) question).items().stream().map(Passage::plain)
                    .collect(Collectors.joining(" → "));
            case SHORT -> ((ShortAnswer) question).modelAnswer().plain();
        };
    }

    private static String letters(List<Choice> choices, List<String> keys) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            if (keys.contains(choices.get(i).id())) {
                letters.append((char) ('A' + i));
            }
        }
        return letters.toString();
    }
}
