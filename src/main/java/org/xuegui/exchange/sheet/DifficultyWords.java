package org.xuegui.exchange.sheet;

import java.util.Set;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.load.ColumnRole;

/** The words for how hard a question is; numbers have no common meaning and are told, not read. */
final class DifficultyWords {

    private static final Set<String> EASY = Set.of("易", "简单", "容易", "较易", "较简单", "较容易", "低", "初级", "EASY", "LOW");
    private static final Set<String> MEDIUM =
            Set.of("中", "中等", "一般", "普通", "适中", "较中", "中级", "MEDIUM", "NORMAL", "MIDDLE");
    private static final Set<String> HARD =
            Set.of("难", "困难", "较难", "较困难", "很难", "高", "高级", "偏难", "HARD", "HIGH", "DIFFICULT");

    private DifficultyWords() {}

    static Difficulty read(Draft draft, ProblemCollector problems, Set<String> told) {
        String word = CellText.compact(draft.text(ColumnRole.DIFFICULTY));
        if (EASY.contains(word)) {
            return Difficulty.EASY;
        }
        if (HARD.contains(word)) {
            return Difficulty.HARD;
        }
        if (!word.isEmpty() && !MEDIUM.contains(word) && told.add("difficulty " + word)) {
            problems.add(Problem.info(
                    draft.place(ColumnRole.DIFFICULTY), "sheet-difficulty", CellText.shown(word)));
        }
        return Difficulty.MEDIUM;
    }
}
