package org.xuegui.quiz.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuegui.quiz.QuizSetRepository;
import org.xuegui.quiz.QuizSetSummary;
import org.xuegui.quiz.load.QuestionMatch.Outcome;

/**
 * Chooses the set a file goes into: the one of the file's own id; else the one last loaded from a file
 * of this name; else one that has at least half of its questions; else a new one.
 */
final class TargetChoice {

    private static final int LONGEST_ID = 60;

    private final QuizSetRepository sets;

    TargetChoice(QuizSetRepository sets) {
        this.sets = sets;
    }

    /** The likeliest set. */
    TargetSet likeliest(String fileName, ReadSet read) {
        if (read.id().isPresent()) {
            return of(read, read.id().get());
        }
        return sets.findSetLoadedFrom(fileName)
                .or(() -> findAlike(read))
                .flatMap(sets::findSet)
                .map(TargetSet::existing)
                .orElseGet(() -> anew(fileName, read));
    }

    /** The set of this id, which is the file's own or one a person chose. */
    TargetSet of(ReadSet read, String setId) {
        boolean isOwn = read.id().filter(setId::equals).isPresent();
        return sets.findSet(setId)
                .map(set -> isOwn ? TargetSet.asRead(read, setId, false) : TargetSet.existing(set))
                .orElseGet(() -> TargetSet.asRead(read, setId, true));
    }

    /** A set that does not exist yet. */
    TargetSet anew(String fileName, ReadSet read) {
        Set<String> taken = sets.summaries().stream().map(QuizSetSummary::id).collect(Collectors.toSet());
        String wanted = read.id().orElseGet(() -> idOf(fileName));
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + '-' + number;
        }
        return TargetSet.asRead(read, free, true);
    }

    private Optional<String> findAlike(ReadSet read) {
        return sets.summaries().stream()
                .map(QuizSetSummary::id)
                .filter(id -> sharesHalf(read, id))
                .findFirst();
    }

    private boolean sharesHalf(ReadSet read, String setId) {
        List<QuestionMatch> matches = QuizSetComparison.compare(read.asSet(setId), sets.questionsOf(setId));
        long shared = matches.stream()
                .filter(match -> match.outcome() == Outcome.UNCHANGED || match.outcome() == Outcome.UPDATED)
                .count();
        return shared * 2 >= matches.size();
    }

    /** Lower-case Latin letters, digits and hyphens of the name; a name without any gives an id that only it has. */
    private static String idOf(String fileName) {
        String base = new QuizFile(fileName, new byte[0]).baseName();
        StringBuilder id = new StringBuilder();
        for (char letter : base.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean isPlain = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (isPlain) {
                id.append(letter);
            } else if (letter < 0x80 && !id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        String plain = id.substring(0, Math.min(id.length(), LONGEST_ID)).replaceAll("-$", "");
        boolean isWholeName = base.chars().allMatch(letter -> letter < 0x80);
        if (isWholeName && !plain.isEmpty()) {
            return plain;
        }
        String hash = UUID.nameUUIDFromBytes(base.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
        return "set-" + hash;
    }
}
