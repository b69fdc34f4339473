package org.xuegui.exchange.input;

import java.util.HashSet;
import java.util.Set;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;

/** What there is to tell about one question while it is read, each thing once. */
public final class Remarks {

    private final ProblemCollector problems;
    private final Place place;
    private final Set<Problem> told = new HashSet<>();

    /** Remarks on the question at this place. */
    public Remarks(ProblemCollector problems, Place place) {
        this.problems = problems;
        this.place = place;
    }

    /** Where the question stands. */
    public Place place() {
        return place;
    }

    /** Usable, but a person should look at it. */
    public void warn(String code, Object... arguments) {
        tell(Problem.warning(place, code, arguments));
    }

    /** Read differently from how it stands. */
    public void inform(String code, Object... arguments) {
        tell(Problem.info(place, code, arguments));
    }

    private void tell(Problem problem) {
        if (told.add(problem)) {
            problems.add(problem);
        }
    }

    /** Tells what HTML could not be kept. */
    public void lost(Set<HtmlLoss> losses) {
        losses.forEach(loss -> warn(loss.code()));
    }

    /** The reason to leave the question out, to be thrown. */
    public LeftOut leftOut(String code, Object... arguments) {
        return new LeftOut(Problem.error(place, code, arguments));
    }
}
