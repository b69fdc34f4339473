package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.QuestionDetails;

/**
 * Difficulty, cited facts and source as the tags Moodle lets a question carry: {@code difficulty:easy},
 * {@code fact:C02}, {@code source:…}.
 *
 * @param difficulty the difficulty
 * @param cites ids of facts
 * @param source where the question comes from; may be empty
 * @param others tags that mean nothing to us
 */
public record QuestionTags(Difficulty difficulty, List<String> cites, String source, List<String> others) {

    private static final String DIFFICULTY = "difficulty:";
    private static final String FACT = "fact:";
    private static final String SOURCE = "source:";

    public QuestionTags {
        cites = List.copyOf(cites);
        others = List.copyOf(others);
    }

    /** What these tags say. */
    public static QuestionTags of(List<String> tags) {
        Difficulty difficulty = Difficulty.MEDIUM;
        List<String> cites = new ArrayList<>();
        String source = "";
        List<String> others = new ArrayList<>();
        for (String tag : tags) {
            if (tag.startsWith(FACT)) {
                cites.add(tag.substring(FACT.length()));
            } else if (tag.startsWith(SOURCE)) {
                source = tag.substring(SOURCE.length());
            } else if (tag.startsWith(DIFFICULTY) && isDifficulty(tag.substring(DIFFICULTY.length()))) {
                difficulty = Difficulty.valueOf(tag.substring(DIFFICULTY.length()).toUpperCase(Locale.ROOT));
            } else {
                others.add(tag);
            }
        }
        return new QuestionTags(difficulty, cites, source, others);
    }

    private static boolean isDifficulty(String word) {
        for (Difficulty difficulty : Difficulty.values()) {
            if (difficulty.name().toLowerCase(Locale.ROOT).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The tags that say this. */
    public static List<String> tags(QuestionDetails details) {
        List<String> tags = new ArrayList<>();
        if (details.difficulty() != Difficulty.MEDIUM) {
            tags.add(DIFFICULTY + details.difficulty().name().toLowerCase(Locale.ROOT));
        }
        details.cites().forEach(fact -> tags.add(FACT + fact));
        if (!details.source().isEmpty()) {
            tags.add(SOURCE + details.source());
        }
        return tags;
    }

    /** The details these tags belong to. */
    public QuestionDetails details(String id, Passage stem, Passage explanation, String topic) {
        return new QuestionDetails(id, stem, explanation, difficulty, topic, cites, source);
    }
}
