package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.QuestionTags;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;

/**
 * What QTI has no place for, as keywords in the manifest's metadata: difficulty, facts and source as
 * {@link QuestionTags} writes them, {@code topic:…}, {@code blanks:any-order}, {@code frequency:2} for a blank.
 *
 * @param tags difficulty, facts, source and words that mean nothing to us
 * @param topic topic of the study pack; empty for none
 * @param isAnyOrder whether blanks may be filled in any order
 * @param frequencies numbers of the blanks that ask how often
 */
record ItemTags(QuestionTags tags, String topic, boolean isAnyOrder, Set<Integer> frequencies) {

    static final ItemTags NONE = of(List.of());

    private static final String TOPIC = "topic:";
    private static final String ANY_ORDER = "blanks:any-order";
    private static final String FREQUENCY = "frequency:";

    static ItemTags of(List<String> keywords) {
        List<String> others = new ArrayList<>();
        Set<Integer> frequencies = new TreeSet<>();
        for (String word : keywords) {
            Optional<Integer> blank = number(word);
            blank.ifPresent(frequencies::add);
            if (blank.isEmpty() && !word.startsWith(TOPIC) && !word.equals(ANY_ORDER)) {
                others.add(word);
            }
        }
        String topic = keywords.stream()
                .filter(word -> word.startsWith(TOPIC))
                .map(word -> word.substring(TOPIC.length()))
                .findFirst()
                .orElse("");
        return new ItemTags(QuestionTags.of(others), topic, keywords.contains(ANY_ORDER), frequencies);
    }

    private static Optional<Integer> number(String word) {
        String digits = word.startsWith(FREQUENCY) ? word.substring(FREQUENCY.length()) : "";
        boolean isNumber = !digits.isEmpty() && digits.length() < 4
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** The keywords of a question. */
    static List<String> keywords(Question question) {
        List<String> words = new ArrayList<>(QuestionTags.tags(question.details()));
        if (!question.details().topic().isEmpty()) {
            words.add(TOPIC + question.details().topic());
        }
        if (question instanceof FillBlank fill) {
            if (fill.isAnyOrder()) {
                words.add(ANY_ORDER);
            }
            for (int i = 0; i < fill.blanks().size(); i++) {
                if (fill.blanks().get(i) instanceof BlankKey.Text text && text.isFrequency()) {
                    words.add(FREQUENCY + (i + 1));
                }
            }
        }
        return words;
    }

    QuestionDetails details(String id, Passage stem, Passage explanation) {
        return tags.details(id, stem, explanation, topic);
    }
}
