package org.xuegui.exchange.input;

import org.xuegui.base.problem.Problem;

/** A question cannot be used as it stands; says why. Thrown and caught within one reader. */
public final class LeftOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Left out because of this error. */
    public LeftOut(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}
