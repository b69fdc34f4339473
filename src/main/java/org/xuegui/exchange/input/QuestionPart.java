package org.xuegui.exchange.input;

import java.util.Locale;
import org.xuegui.base.text.Message;

/** Parts of a question a format may be unable to carry. */
enum QuestionPart {
    ID, STEM, CHOICES, CHOICE_IDS, WEIGHTS, FEEDBACK, FIXED, BLANKS, WORD_BANK, ORDER, PAIRS, ITEMS, ANSWER, POINTS,
    EXPLANATION, DIFFICULTY, TOPIC, CITES, SOURCE;

    /** What it is called. */
    Message message() {
        return Message.of("exchange.part." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
