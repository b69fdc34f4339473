package org.xuegui.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.DifficultyWord;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionDetails;

/** What the lines of a question say besides what it asks. */
final class DetailsMaker {

    private static final Pattern FACT = Pattern.compile("(?=[^0-9]{0,40}[0-9])[A-Za-z0-9][A-Za-z0-9_-]{0,40}");

    private final String setTopic;

    /** With the topic of questions that name none. */
    DetailsMaker(String setTopic) {
        this.setTopic = setTopic;
    }

    /** The details; the stem is given without anything that is no stem. */
    QuestionDetails of(Draft draft, Passage stem, GivenAnswer given, Remarks remarks) {
        String facts = draft.extra(Label.FACTS);
        List<String> cites = cites(facts);
        String topic = Stream.of(draft.extra(Label.TOPIC), draft.topic(), cites.isEmpty() ? facts : "", setTopic)
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
        if (!facts.isBlank() && cites.isEmpty() && !topic.equals(facts)) {
            remarks.inform("tags-dropped", facts);
        }
        String id = draft.extra(Label.ID);
        return new QuestionDetails(
                id.isBlank() ? QuestionIds.NONE : id, stem, Passage.of(text(given.explanation())),
                difficulty(draft, remarks), topic, cites, draft.extra(Label.SOURCE));
    }

    /** The text of lines, without shields. */
    static String text(List<Line> lines) {
        return Line.unshielded(Joined.of(lines).text());
    }

    private static List<String> cites(String facts) {
        List<String> ids = Stream.of(Folding.fold(facts).split("[,，、;； ]+"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        return ids.stream().allMatch(id -> FACT.matcher(id).matches()) ? ids : List.of();
    }

    private static Difficulty difficulty(Draft draft, Remarks remarks) {
        if (!draft.hasExtra(Label.DIFFICULTY)) {
            return Difficulty.MEDIUM;
        }
        Optional<Difficulty> difficulty = DifficultyWord.read(draft.extra(Label.DIFFICULTY), DifficultyWord.FIVE_GRADES);
        if (difficulty.isEmpty()) {
            remarks.warn("list-difficulty", draft.extra(Label.DIFFICULTY));
        }
        return difficulty.orElse(Difficulty.MEDIUM);
    }
}
