package org.xuegui.quiz.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.Response;

/** Which left sides have their right side; right sides that read the same count the same. */
final class PairMarking {

    private PairMarking() {}

    /** Per left side whether it is paired right; a right side used again counts once. */
    static List<Boolean> parts(Matching question, Response.Matched response) {
        Map<String, Passage> rights = rights(question);
        Set<String> used = new HashSet<>();
        List<Boolean> parts = new ArrayList<>();
        for (int i = 0; i < question.pairs().size(); i++) {
            String chosen = response.pairs().get(Matching.leftId(i));
            boolean isRight = chosen != null && question.pairs().get(i).right().equals(rights.get(chosen));
            parts.add(isRight && used.add(chosen));
        }
        return parts;
    }

    private static Map<String, Passage> rights(Matching question) {
        Map<String, Passage> rights = new HashMap<>();
        for (int i = 0; i < question.pairs().size(); i++) {
            rights.put(Matching.rightId(i), question.pairs().get(i).right());
        }
        for (int i = 0; i < question.distractors().size(); i++) {
            rights.put(Matching.distractorId(i), question.distractors().get(i));
        }
        return rights;
    }
}
