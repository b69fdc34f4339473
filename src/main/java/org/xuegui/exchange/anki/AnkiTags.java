package org.xuegui.exchange.anki;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuegui.exchange.input.QuestionTags;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;

/**
 * What the tags of a note say about its question. Anki parts tags at spaces, so spaces in ours are written
 * {@code %20}.
 *
 * @param type the question type, where we wrote it
 * @param isAnyOrder whether blanks may be filled in any order
 * @param details difficulty, facts and source, and the tags that mean nothing to us
 */
record AnkiTags(Optional<QuestionType> type, boolean isAnyOrder, QuestionTags details) {

    private static final String TYPE = "type:";
    private static final String ANY_ORDER = "order:any";
    /** Anki sets these by itself while one learns. */
    private static final List<String> LEARNING = List.of("leech", "marked");

    /** What these tags say. */
    static AnkiTags of(List<String> tags) {
        Optional<QuestionType> type = Optional.empty();
        boolean isAnyOrder = false;
        List<String> others = new ArrayList<>();
        for (String tag : tags) {
            Optional<QuestionType> named = tag.startsWith(TYPE)
                    ? QuestionType.find(tag.substring(TYPE.length()))
                    : Optional.empty();
            if (named.isPresent()) {
                type = named;
            } else if (tag.equals(ANY_ORDER)) {
                isAnyOrder = true;
            } else if (!LEARNING.contains(tag)) {
                others.add(decoded(tag));
            }
        }
        return new AnkiTags(type, isAnyOrder, QuestionTags.of(others));
    }

    /** The tags of a question. */
    static String write(Question question) {
        List<String> tags = new ArrayList<>(List.of(TYPE + question.type().code()));
        if (question instanceof FillBlank fill && fill.isAnyOrder()) {
            tags.add(ANY_ORDER);
        }
        QuestionTags.tags(question.details()).forEach(tag -> tags.add(encoded(tag)));
        return String.join(" ", tags);
    }

    /** The tags of a column. */
    static List<String> split(String column) {
        List<String> tags = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= column.length(); at++) {
            if (at == column.length() || Spaces.isSpace(column.charAt(at))) {
                if (at > from) {
                    tags.add(column.substring(from, at));
                }
                from = at + 1;
            }
        }
        return tags;
    }

    private static String encoded(String tag) {
        StringBuilder encoded = new StringBuilder();
        tag.codePoints().forEach(point -> {
            if (point == '%' || Spaces.isSpace(point)) {
                for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", one));
                }
            } else {
                encoded.appendCodePoint(point);
            }
        });
        return encoded.toString();
    }

    private static String decoded(String tag) {
        if (tag.indexOf('%') < 0) {
            return tag;
        }
        try {
            return URLDecoder.decode(tag.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return tag;
        }
    }
}
