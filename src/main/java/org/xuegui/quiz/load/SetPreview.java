package org.xuegui.quiz.load;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.load.QuestionMatch.Outcome;

/**
 * What loading one set of a file would do, and what the person has decided so far. Immutable.
 *
 * @param fileName the file, without folders
 * @param read the set as read
 * @param target the set it goes into
 * @param matches one per question of {@code read}, in the same order
 * @param accepted ids, as read, of offered questions the person takes for updates; the other offers become new
 * @param leftOut ids, as read, of questions the person does not want
 */
public record SetPreview(
        String fileName,
        ReadSet read,
        TargetSet target,
        List<QuestionMatch> matches,
        Set<String> accepted,
        Set<String> leftOut) {

    public SetPreview {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(target, "target");
        matches = List.copyOf(matches);
        accepted = Set.copyOf(accepted);
        leftOut = Set.copyOf(leftOut);
        if (matches.size() != read.questions().size()) {
            throw new IllegalArgumentException("a match for each question");
        }
    }

    /** The same with these offers taken for updates. */
    public SetPreview accepting(Set<String> ids) {
        return new SetPreview(fileName, read, target, matches, ids, leftOut);
    }

    /** The same without these questions. */
    public SetPreview leavingOut(Set<String> ids) {
        return new SetPreview(fileName, read, target, matches, accepted, ids);
    }

    /** The question of the set that the one read under this id stands for, or might stand for. */
    public Optional<StoredQuestion> findStored(String id) {
        for (int i = 0; i < matches.size(); i++) {
            if (read.questions().get(i).question().id().equals(id)) {
                return matches.get(i).stored();
            }
        }
        return Optional.empty();
    }

    /** What would be loaded of the file. */
    ReadSet wanted() {
        return read.withQuestions(read.questions().stream()
                .filter(question -> !leftOut.contains(question.question().id()))
                .toList());
    }

    /** How many of the questions wanted have this outcome, offers decided as they are now. */
    public int count(Outcome outcome) {
        int count = 0;
        for (int i = 0; i < matches.size(); i++) {
            String id = read.questions().get(i).question().id();
            if (!leftOut.contains(id) && matches.get(i).decided(accepted.contains(id)).outcome() == outcome) {
                count++;
            }
        }
        return count;
    }
}
