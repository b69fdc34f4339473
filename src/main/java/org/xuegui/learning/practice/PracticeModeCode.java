package org.xuegui.learning.practice;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.learning.confusion.Drill;
import org.xuegui.quiz.QuestionKey;

/** A practice mode as the text an attempt keeps: its name and its arguments, each percent-encoded, parted by '/'. */
public final class PracticeModeCode {

    private static final int DRILL_WORDS = 6;

    private PracticeModeCode() {}

    /** The mode as text. */
    public static String encode(PracticeMode mode) {
        if (mode instanceof PracticeMode.ByTopic byTopic) {
            return join("BY_TOPIC", Stream.of(byTopic.packId(), byTopic.topicId()));
        }
        if (mode instanceof PracticeMode.BySet bySet) {
            return join("BY_SET", Stream.of(bySet.setId()));
        }
        if (mode instanceof PracticeMode.ByFacts byFacts) {
            return join("BY_FACTS", Stream.concat(
                    Stream.of(byFacts.packId(), byFacts.title()), byFacts.facts().stream()));
        }
        if (mode instanceof PracticeMode.Sequential sequential) {
            return join("SEQUENTIAL", sequential.setId().stream());
        }
        if (mode instanceof PracticeMode.Chosen chosen) {
            return join("CHOSEN", Stream.concat(
                    Stream.of(chosen.title()),
                    chosen.keys().stream().flatMap(key -> Stream.of(key.setId(), key.questionId()))));
        }
        if (mode instanceof PracticeMode.Confusable confusable) {
            return join("CONFUSABLE", confusable.drills().stream().flatMap(drill -> Stream.of(
                    drill.packId(), drill.pairId(),
                    drill.first().setId(), drill.first().questionId(),
                    drill.second().setId(), drill.second().questionId())));
        }
        if (mode instanceof PracticeMode.RandomOrder) {
            return "RANDOM";
        }
        if (mode instanceof PracticeMode.Wrong) {
            return "WRONG";
        }
        if (mode instanceof PracticeMode.Due) {
            return "DUE";
        }
        return mode instanceof PracticeMode.Bookmarked ? "BOOKMARKED" : "NOT_YET_DONE";
    }

    /**
     * The mode a text stands for.
     *
     * @return empty for a text no mode is written as, such as one a newer program wrote
     */
    public static Optional<PracticeMode> decode(String text) {
        List<String> words;
        try {
            words = Stream.of(text.split("/", -1))
                    .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                    .toList();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        List<String> arguments = words.subList(1, words.size());
        int count = arguments.size();
        return Optional.ofNullable(switch (words.get(0)) {
            case "BY_TOPIC" -> count == 2 ? new PracticeMode.ByTopic(arguments.get(0), arguments.get(1)) : null;
            case "BY_SET" -> count == 1 ? new PracticeMode.BySet(arguments.get(0)) : null;
            case "BY_FACTS" -> count < 2 ? null
                    : new PracticeMode.ByFacts(arguments.get(0), arguments.subList(2, count), arguments.get(1));
            case "SEQUENTIAL" -> count > 1 ? null : new PracticeMode.Sequential(arguments.stream().findFirst());
            case "CHOSEN" -> count % 2 == 0 ? null : new PracticeMode.Chosen(keys(arguments), arguments.get(0));
            case "CONFUSABLE" -> count % DRILL_WORDS > 0 ? null : new PracticeMode.Confusable(drills(arguments));
            case "RANDOM" -> new PracticeMode.RandomOrder();
            case "WRONG" -> new PracticeMode.Wrong();
            case "DUE" -> new PracticeMode.Due();
            case "BOOKMARKED" -> new PracticeMode.Bookmarked();
            case "NOT_YET_DONE" -> new PracticeMode.NotYetDone();
            default -> null;
        });
    }

    /**
     * Whether two modes are gone on with in one place: the same mode, or both questions chosen from a sitting, or both
     * pairs to be told apart; of these the last choice counts.
     */
    static boolean isSame(String one, String other) {
        return one.equals(other)
                || Stream.of("CHOSEN", "CONFUSABLE").anyMatch(name -> isOf(name, one) && isOf(name, other));
    }

    private static boolean isOf(String name, String code) {
        return code.equals(name) || code.startsWith(name + '/');
    }

    private static List<Drill> drills(List<String> arguments) {
        List<Drill> drills = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i += DRILL_WORDS) {
            drills.add(new Drill(
                    arguments.get(i),
                    arguments.get(i + 1),
                    new QuestionKey(arguments.get(i + 2), arguments.get(i + 3)),
                    new QuestionKey(arguments.get(i + 4), arguments.get(i + 5))));
        }
        return drills;
    }

    private static List<QuestionKey> keys(List<String> arguments) {
        List<QuestionKey> keys = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            keys.add(new QuestionKey(arguments.get(i), arguments.get(i + 1)));
        }
        return keys;
    }

    private static String join(String name, Stream<String> arguments) {
        return Stream.concat(
                        Stream.of(name),
                        arguments.map(argument -> URLEncoder.encode(argument, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("/"));
    }
}
