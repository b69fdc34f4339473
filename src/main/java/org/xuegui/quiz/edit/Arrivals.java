package org.xuegui.quiz.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.load.QuestionChanges;
import org.xuegui.quiz.load.QuestionChanges.Part;
import org.xuegui.quiz.load.StableId;

/**
 * Questions on their way into a set, and the ids they get there. A question is (set id, question id): it keeps its id
 * where the set has none such, and gets back the one it had there before it was taken out of use. Where another
 * question has that id, it gets a stable one made of what it says.
 */
final class Arrivals {

    private static final String ANY_ID = "-";

    private final SetHead to;
    private final boolean isDuplicating;
    private final Set<Question> known = new HashSet<>();
    private final Map<String, Question> retired = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Question> arrived = new ArrayList<>();
    private int alreadyThere;
    private int withoutCitations;

    /**
     * Nothing on its way yet.
     *
     * @param to the set they go into
     * @param inUse the set's questions in use
     * @param outOfUse its questions out of use
     * @param isDuplicating whether a question the set has already is wanted once more
     */
    Arrivals(SetHead to, List<StoredQuestion> inUse, List<StoredQuestion> outOfUse, boolean isDuplicating) {
        this.to = to;
        this.isDuplicating = isDuplicating;
        inUse.forEach(stored -> {
            known.add(withId(stored.question(), ANY_ID));
            taken.add(stored.key().questionId());
        });
        outOfUse.forEach(stored -> {
            retired.put(stored.key().questionId(), stored.question());
            taken.add(stored.key().questionId());
        });
    }

    /** Adds a question that comes from this set. */
    void add(Question question, SetHead from) {
        Fitting fitting = new Fitting(from, to);
        Question fitted = fitting.fit(question);
        if (!known.add(withId(fitted, ANY_ID)) && !isDuplicating) {
            alreadyThere++;
            return;
        }
        String id = idFor(fitted);
        taken.add(id);
        retired.remove(id);
        arrived.add(withId(fitted, id));
        withoutCitations += fitting.losesCitations(question) ? 1 : 0;
    }

    private String idFor(Question question) {
        boolean wasThere = retired.containsKey(question.id()) && isSame(retired.get(question.id()), question);
        return wasThere || !taken.contains(question.id()) ? question.id() : StableId.of(question, taken);
    }

    private static boolean isSame(Question old, Question now) {
        Set<Part> changed = QuestionChanges.between(old, now);
        return !changed.contains(Part.TYPE) && !changed.contains(Part.STEM);
    }

    static Question withId(Question question, String id) {
        return question.withDetails(question.details().withId(id));
    }

    /** Those that are new to the set, with their ids there. */
    List<Question> arrived() {
        return List.copyOf(arrived);
    }

    Transfer done(String setId) {
        return new Transfer(setId, to.title(), arrived.size(), alreadyThere, withoutCitations);
    }
}
