package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.RejectedQuestion;

/** Gathers questions and keeps the account: every item is a question or has an error. */
final class ItemCollector {

    private static final Set<String> OTHER_DOCUMENTS =
            Set.of("assessmentTest", "assessmentSection", "assessmentStimulus", "manifest");

    private final ProblemCollector problems;
    private final QuestionIds ids = new QuestionIds();
    private final List<ReadQuestion> questions = new ArrayList<>();
    private final List<RejectedQuestion> rejected = new ArrayList<>();
    private int found;
    private int keywords;

    ItemCollector(ProblemCollector problems) {
        this.problems = problems;
    }

    /** Takes the questions of one item, or notes why there is none. */
    void collect(Remarks remarks, Supplier<List<ItemQuestion>> item) {
        try {
            item.get().forEach(question -> collectOne(remarks, question));
        } catch (LeftOut leftOut) {
            problems.add(leftOut.problem());
            found++;
        }
    }

    private void collectOne(Remarks remarks, ItemQuestion asked) {
        try {
            Question question = asked.question().get();
            if (!question.id().equals(QuestionIds.NONE) && !ids.take(question.id())) {
                remarks.warn("question-id-repeated", question.id());
                question = question.withDetails(question.details().withId(QuestionIds.NONE));
            }
            questions.add(new ReadQuestion(ids.identified(question), remarks.place(), Map.of()));
        } catch (LeftOut leftOut) {
            problems.add(leftOut.problem());
            asked.rejected().get().ifPresent(rejected::add);
        }
        found++;
    }

    /** Counts items that are not looked at; whoever calls says why. */
    void leaveOut(int count) {
        found += count;
    }

    void noteKeywords(ItemTags tags) {
        keywords += tags.tags().others().isEmpty() ? 0 : 1;
    }

    /** Tells what was dropped of many items, once for all. */
    void tellCounts(Place place) {
        if (keywords > 0) {
            problems.add(Problem.info(place, "qti-keywords", keywords));
        }
    }

    /** Refuses a document that is no item. */
    static void checkRoot(QtiNode root, Remarks remarks) {
        if (root.is("questestinterop")) {
            throw remarks.leftOut("qti-old");
        }
        if (OTHER_DOCUMENTS.contains(root.name())) {
            throw remarks.leftOut("qti-part", root.name());
        }
        if (!root.is("assessmentItem")) {
            throw remarks.leftOut("qti-not-item", root.name());
        }
    }

    int found() {
        return found;
    }

    /** What could be read of questions that cannot be used. */
    List<RejectedQuestion> rejected() {
        return List.copyOf(rejected);
    }

    List<ReadQuestion> questions() {
        return List.copyOf(questions);
    }
}
