package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/** Numbers blanks in the order in which they are read, as formats do that have no numbers for them. */
final class BlankOrder {

    private BlankOrder() {}

    /** The same question with blanks 1, 2, 3 … from the start of the stem to its end. */
    static Question ofReading(Question question) {
        if (!(question instanceof FillBlank fill)) {
            return question;
        }
        List<Integer> order = fill.stem().blanks();
        Map<Integer, Integer> numbers = new HashMap<>();
        List<BlankKey> keys = new ArrayList<>();
        for (int number : order) {
            keys.add(fill.blanks().get(number - 1));
            numbers.put(number, keys.size());
        }
        QuestionDetails details = fill.details();
        QuestionDetails renumbered = new QuestionDetails(details.id(), renumbered(details.stem(), numbers),
                details.explanation(), details.difficulty(), details.topic(), details.cites(), details.source());
        return new FillBlank(renumbered, keys, fill.wordBank(), fill.isAnyOrder());
    }

    private static Passage renumbered(Passage stem, Map<Integer, Integer> numbers) {
        return new Passage(stem.blocks().stream().map(block -> block(block, numbers)).toList());
    }

    private static Passage.Block block(Passage.Block block, Map<Integer, Integer> numbers) {
        if (block instanceof Passage.BulletList list) {
            return new Passage.BulletList(
                    list.ordered(), list.items().stream().map(item -> paragraph(item, numbers)).toList());
        }
        return paragraph((Passage.Paragraph) block, numbers);
    }

    private static Passage.Paragraph paragraph(Passage.Paragraph paragraph, Map<Integer, Integer> numbers) {
        return new Passage.Paragraph(paragraph.parts().stream()
                .map(part -> part instanceof Passage.Blank blank
                        ? (Passage.Inline) new Passage.Blank(numbers.get(blank.number()))
                        : part)
                .toList());
    }
}
