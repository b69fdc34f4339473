package org.xuegui.learning.practice;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.xuegui.base.text.Message;
import org.xuegui.quiz.StoredQuestion;

/**
 * 背题: questions read through with their answers shown. No sitting: nothing of it enters history, mastery or memory;
 * only the place is kept. One caller at a time, on a background thread, for {@link #goTo}.
 */
public final class Recitation {

    private final String learnerId;
    private final PracticeMode mode;
    private final Message title;
    private final List<StoredQuestion> questions;
    private final PracticeRepository places;
    private final Clock clock;
    private int position;

    Recitation(
            String learnerId,
            PracticeMode mode,
            Message title,
            List<StoredQuestion> questions,
            int position,
            PracticeRepository places,
            Clock clock) {
        this.learnerId = learnerId;
        this.mode = mode;
        this.title = title;
        this.questions = List.copyOf(questions);
        this.position = position;
        this.places = places;
        this.clock = clock;
    }

    /** Whose it is. */
    public String learnerId() {
        return learnerId;
    }

    /** What it is called. */
    public Message title() {
        return title;
    }

    /** Number of questions, at least one. */
    public int size() {
        return questions.size();
    }

    /** The place of the question shown, from 0. */
    public int position() {
        return position;
    }

    /** The question shown. */
    public StoredQuestion question() {
        return questions.get(position);
    }

    /** Shows another question and remembers the place. */
    public void goTo(int index) {
        Objects.checkIndex(index, size());
        position = index;
        places.saveRecitePlace(
                learnerId,
                PracticeModeCode.encode(mode),
                new RecitePlace(question().key(), index, clock.instant()));
    }
}
