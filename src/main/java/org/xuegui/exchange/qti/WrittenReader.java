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
        ModelAnswer answer = notes.isEmpty()
                ? new ModelAnswer(Passage.of(String.join("\n", declaration.accepted())), List.of(), Passage.EMPTY)
                : answer(notes.get(0));
        notes.stream().skip(1).forEach(item.feedback()::add);
        if (!answer.explanation().isEmpty()) {
            item.feedback().add(answer.explanation());
        }
        return new ShortAnswer(item.details(stem, item.feedback().explanation()), answer.answer(), answer.points());
    }

    private static ModelAnswer answer(Passage notes) {
        ModelAnswer parts = ModelAnswer.of(notes);
        boolean hasHeadings = !parts.answer().isEmpty() || !parts.points().isEmpty();
        return hasHeadings ? parts : new ModelAnswer(notes, List.of(), Passage.EMPTY);
    }
}
