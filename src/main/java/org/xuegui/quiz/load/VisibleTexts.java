package org.xuegui.quiz.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.InvisibleSigns;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionJson;

/**
 * Takes invisible signs out of what was read: a text must not be shown in another order than it is stored in, and
 * two texts that look the same must be the same. Each question changed says so.
 */
final class VisibleTexts {

    /** A text with nothing in it; that is no text for a choice or a stem. */
    private static final Pattern EMPTY = Pattern.compile("\"\"");

    private VisibleTexts() {}

    /** The result without them. */
    static ReadResult of(ReadResult result) {
        List<Problem> problems = new ArrayList<>(result.problems());
        List<ReadSet> sets = new ArrayList<>();
        for (ReadSet set : result.sets()) {
            List<ReadQuestion> questions = set.questions().stream().map(read -> seen(read, problems)).toList();
            sets.add(new ReadSet(set.id(), InvisibleSigns.visibleName(set.title()), set.packId(),
                    InvisibleSigns.without(set.topic()), questions));
        }
        return result.with(sets, problems);
    }

    private static ReadQuestion seen(ReadQuestion read, List<Problem> problems) {
        Question question = read.question();
        String json = QuestionJson.write(question);
        if (!InvisibleSigns.isIn(json)) {
            return read;
        }
        String visible = InvisibleSigns.without(json);
        if (EMPTY.matcher(visible).results().count() > EMPTY.matcher(json).results().count()) {
            problems.add(Problem.warning(read.place(), "invisible-text"));
            return read;
        }
        problems.add(Problem.info(read.place(), "invisible-signs"));
        Question changed = QuestionJson.read(visible);
        return new ReadQuestion(changed.withDetails(changed.details().withId(question.id())), read.place(),
                read.fields());
    }
}
