package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Topic;

/** Holds what questions cite against the study pack their set names; a question that cites what is not there is left out. */
final class CitationCheck {

    private final StudyPack pack;
    private final ProblemCollector problems;
    private final List<RejectedQuestion> rejected;

    private CitationCheck(StudyPack pack, ProblemCollector problems, List<RejectedQuestion> rejected) {
        this.pack = pack;
        this.problems = problems;
        this.rejected = rejected;
    }

    /** The result without questions whose citations or topic the pack does not have, and with a problem for each. */
    static ReadResult check(ReadResult result, Function<String, Optional<StudyPack>> packs) {
        ProblemCollector problems = new ProblemCollector();
        problems.addAll(result.problems());
        List<ReadSet> sets = new ArrayList<>();
        List<RejectedQuestion> rejected = new ArrayList<>();
        for (ReadSet set : result.sets()) {
            Optional<StudyPack> pack = set.packId().isEmpty() ? Optional.empty() : packs.apply(set.packId());
            if (pack.isEmpty() && !set.packId().isEmpty()) {
                problems.add(Problem.warning(Place.file(result.file()), "set-pack-unknown", set.packId()));
            }
            sets.add(pack.map(known -> new CitationCheck(known, problems, rejected).kept(set)).orElse(set));
        }
        return result.with(sets, problems.problems()).rejecting(rejected);
    }

    private ReadSet kept(ReadSet set) {
        return set.withQuestions(set.questions().stream().filter(this::isSound).toList());
    }

    private boolean isSound(ReadQuestion read) {
        int before = problems.errors();
        QuestionDetails details = read.question().details();
        for (String fact : details.cites()) {
            if (pack.findFact(fact).isEmpty()) {
                problems.add(Problem.error(read.place("cites"), "cite-unknown", fact, pack.shortTitle()));
            }
        }
        if (!details.topic().isEmpty() && pack.findTopic(details.topic()).isEmpty()) {
            String known = pack.topics().stream().map(Topic::id).collect(Collectors.joining(" "));
            problems.add(Problem.error(read.place("topic"), "topic-unknown", details.topic(), known));
        }
        boolean isSound = problems.errors() == before;
        if (!isSound) {
            rejected.add(RejectedQuestion.of(read));
        }
        return isSound;
    }
}
