package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Message;
import org.xuegui.quiz.Question;

/**
 * Finds out what a format does not carry by reading back each question as it was written: nothing is claimed that
 * was not tried.
 */
public final class LossRecorder {

    private final String format;
    private final List<Problem> losses = new ArrayList<>();

    /** A recorder for the format of this name. */
    public LossRecorder(String format) {
        this.format = format;
    }

    /**
     * Notes what differs.
     *
     * @param written the question as it was meant
     * @param readBack what reading gives; empty where it is no question or more than one
     * @return whether it may be written: false if reading it gives another question
     */
    public boolean check(Question written, Optional<Question> readBack) {
        Optional<Question> read = readBack.map(BlankOrder::ofReading);
        return compare(BlankOrder.ofReading(written), read);
    }

    private boolean compare(Question written, Optional<Question> readBack) {
        if (readBack.isEmpty() || readBack.get().type() != written.type()) {
            note(written, "loss-type", Message.of("exchange.type." + written.type().code()));
            return false;
        }
        if (!QuestionDifference.isSameInWords(written, readBack.get())) {
            note(written, "loss-text");
            return false;
        }
        Set<QuestionPart> parts = QuestionDifference.between(written, readBack.get());
        if (!parts.isEmpty()) {
            note(written, "loss-details", list(List.copyOf(parts)));
        }
        return true;
    }

    /** Notes that the format has no question of this type. */
    public void noteType(Question question) {
        note(question, "loss-type", Message.of("exchange.type." + question.type().code()));
    }

    private void note(Question question, String code, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(format));
        all.addAll(List.of(arguments));
        losses.add(Problem.warning(Place.file("").named(question.id()), code, all.toArray()));
    }

    private static Message list(List<QuestionPart> parts) {
        Message list = parts.get(0).message();
        for (QuestionPart part : parts.subList(1, parts.size())) {
            list = Message.of("exchange.part.list", list, part.message());
        }
        return list;
    }

    /** What was noted, in order. */
    public List<Problem> losses() {
        return List.copyOf(losses);
    }
}
