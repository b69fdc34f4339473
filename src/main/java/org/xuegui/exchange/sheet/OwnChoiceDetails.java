package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.load.ColumnRole;

/** What our own template says of choices besides their texts: ids, feedback, weights, fixed places. */
final class OwnChoiceDetails {

    private final Draft draft;
    private final ProblemCollector problems;

    OwnChoiceDetails(Draft draft, ProblemCollector problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** The choices; none and an error where what is said of them does not fit. */
    List<Choice> choices(SortedMap<Integer, Passage> texts, List<Passage> rowFeedbacks) {
        List<String> ids = list(ColumnRole.CHOICE_IDS);
        List<String> weights = list(ColumnRole.WEIGHTS);
        List<String> feedbacks = list(ColumnRole.FEEDBACKS);
        String fixed = CellText.compact(draft.text(ColumnRole.FIXED));
        Set<String> taken = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        for (Map.Entry<Integer, Passage> text : texts.entrySet()) {
            int index = choices.size();
            String letter = CellText.columnLetters(text.getKey());
            String id = at(ids, index).isBlank() ? letter.toLowerCase(Locale.ROOT) : at(ids, index);
            if (!taken.add(id)) {
                problems.add(Problem.error(draft.place(ColumnRole.CHOICE_IDS), "choice-id-twice", id));
                return List.of();
            }
            Optional<java.math.BigDecimal> weight = ChoiceMaker.weight(at(weights, index));
            Passage feedback = index < rowFeedbacks.size() ? rowFeedbacks.get(index) : Passage.of(at(feedbacks, index));
            choices.add(new Choice(id, text.getValue(), weight, feedback, fixed.contains(letter)));
        }
        return choices;
    }

    private List<String> list(ColumnRole role) {
        return OwnText.split(draft.cell(role).text());
    }

    private static String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : "";
    }
}
