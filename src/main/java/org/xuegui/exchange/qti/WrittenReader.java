package org.xuegui.exchange.qti;

import java.util.List;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.ModelAnswer;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;

/** Answers written freely. Their model answer is the correct response, or what the notes for markers say. */
final class WrittenReader {

    private final ItemReader item;

    WrittenReader(ItemReader item) {
        this.item = item;
    }

    Question written(QtiNode interaction) {
        Declaration declaration = item.declaration(interaction);
        Passage stem = item.stemOrTitle(item.stem());
        List<Passage> notes = List.copyOf(item.texts().notes());
        Passage accepted = Passage.of(String.join("\n", declaration.accepted()));
        ModelAnswer told = notes.isEmpty() ? ModelAnswer.of(Passage.EMPTY) : ModelAnswer.of(notes.get(0));
        boolean hasHeadings = !told.answer().isEmpty() || !told.points().isEmpty();
        boolean isAccepted = !hasHeadings && !declaration.accepted().isEmpty();
        ModelAnswer answer = hasHeadings ? told : new ModelAnswer(
                isAccepted || notes.isEmpty() ? accepted : notes.get(0), List.of(), Passage.EMPTY);
        notes.stream().skip(isAccepted ? 0 : 1).forEach(item.feedback()::add);
        if (!answer.explanation().isEmpty()) {
            item.feedback().add(answer.explanation());
        }
        return new ShortAnswer(item.details(stem, item.feedback().explanation()), answer.answer(), answer.points());
    }
}
