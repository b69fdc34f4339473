package org.xuegui.quiz.load;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.quiz.Question;

/** Adds the warnings of the {@link HealthCheck} to what was read of a file, each at its question. */
final class FileHealth {

    private static final Set<String> CODES =
            Arrays.stream(HealthWarning.Kind.values()).map(HealthWarning.Kind::code).collect(Collectors.toSet());

    private FileHealth() {}

    /** The result with the warnings it has now, in place of those it had before its questions were changed. */
    static ReadResult checkedAgain(ReadResult result) {
        return checked(result.with(result.sets(), result.problems().stream()
                .filter(problem -> !CODES.contains(problem.code()))
                .toList()));
    }

    /** The result with a warning for each thing found; what is of a whole set stands at the file. */
    static ReadResult checked(ReadResult result) {
        ProblemCollector problems = new ProblemCollector();
        problems.addAll(result.problems());
        String fileName = new QuizFile(result.file(), new byte[0]).shortName();
        boolean hasSeveral = result.sets().size() > 1;
        for (ReadSet set : result.sets()) {
            Place whole = Place.file(result.file()).named(hasSeveral ? set.title() : "");
            List<ReadQuestion> read = set.questions();
            List<Question> questions = read.stream().map(ReadQuestion::question).toList();
            for (HealthWarning warning : HealthCheck.of(questions, index -> name(fileName, index, read))) {
                problems.add(warning.at(warning.kind().isOfWholeSet() ? whole : read.get(warning.question()).place()));
            }
        }
        return result.with(result.sets(), problems.problems());
    }

    private static String name(String fileName, int index, List<ReadQuestion> read) {
        Place place = read.get(index).place();
        boolean isKnown = place.line() > 0 || !place.detail().isEmpty();
        return isKnown ? new Place(fileName, place.line(), 0, place.detail()).toString() : "#" + (index + 1);
    }
}
