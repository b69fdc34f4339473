package org.xuegui.exchange.sheet;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.exchange.input.DifficultyWord;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.load.ColumnRole;

/** How hard the questions of a table are. Numbers are read by the highest of them, as 3 of 3 is not 3 of 5. */
final class DifficultyColumn {

    private static final List<Integer> USUAL_GRADES = List.of(3, DifficultyWord.FIVE_GRADES, 10, 100);

    private final ProblemCollector problems;
    private final int grades;
    private final Set<String> told = new HashSet<>();

    /** The difficulties of these questions. */
    DifficultyColumn(List<Draft> drafts, ProblemCollector problems) {
        this.problems = problems;
        BigDecimal highest = drafts.stream()
                .flatMap(draft -> DifficultyWord.number(draft.text(ColumnRole.DIFFICULTY)).stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        this.grades = USUAL_GRADES.stream()
                .filter(usual -> highest.compareTo(BigDecimal.valueOf(usual)) <= 0)
                .findFirst()
                .orElse(USUAL_GRADES.get(USUAL_GRADES.size() - 1));
    }

    /** The difficulty of one of them; how a number was read and what was not understood is told once for each. */
    Difficulty read(Draft draft) {
        String word = draft.text(ColumnRole.DIFFICULTY);
        Optional<Difficulty> difficulty = DifficultyWord.read(word, grades);
        if (!word.isEmpty() && difficulty.isEmpty()) {
            tell(draft, "sheet-difficulty", CellText.shown(word));
        } else if (DifficultyWord.number(word).isPresent()) {
            tell(draft, "sheet-difficulty-number", CellText.shown(word),
                    DifficultyWord.of(difficulty.orElse(Difficulty.MEDIUM)));
        }
        return difficulty.orElse(Difficulty.MEDIUM);
    }

    private void tell(Draft draft, String code, Object... arguments) {
        if (told.add(String.valueOf(arguments[0]))) {
            problems.add(Problem.info(draft.place(ColumnRole.DIFFICULTY), code, arguments));
        }
    }
}
