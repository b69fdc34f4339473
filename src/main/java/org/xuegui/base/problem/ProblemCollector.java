package org.xuegui.base.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what is wrong while something is read to its end. Keeps every error; of warnings and
 * infos only so many that a hostile file cannot fill the memory with them. For one thread.
 */
public final class ProblemCollector {

    private static final int MOST_REMARKS = 5_000;

    private final List<Problem> problems = new ArrayList<>();
    private int errors;

    /** Adds one. */
    public void add(Problem problem) {
        if (problem.isError()) {
            errors++;
        } else if (problems.size() - errors >= MOST_REMARKS) {
            return;
        }
        problems.add(problem);
    }

    /** Adds all of them. */
    public void addAll(List<Problem> others) {
        others.forEach(this::add);
    }

    /** Number of errors so far; whoever reads one thing compares before and after. */
    public int errors() {
        return errors;
    }

    /** Everything gathered so far, in order. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
