package org.xuegui.learning.testing;

import java.util.List;
import java.util.Optional;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;

/** Learners with names one remembers. */
public final class TypicalLearners {

    /** 某市委网信办. */
    public static final Unit CITY_OFFICE = new Unit("00000000-0000-4000-8000-00000000000a", "某市委网信办");
    /** 某县政府办. */
    public static final Unit COUNTY_OFFICE = new Unit("00000000-0000-4000-8000-00000000000b", "某县政府办");
    /** 学员甲, of the city office. */
    public static final Learner JIA =
            new Learner("00000000-0000-4000-8000-000000000001", "学员甲", Optional.of(CITY_OFFICE));
    /** 学员乙, of the county office. */
    public static final Learner YI =
            new Learner("00000000-0000-4000-8000-000000000002", "学员乙", Optional.of(COUNTY_OFFICE));
    /** 学员丙, of no unit. */
    public static final Learner BING = new Learner("00000000-0000-4000-8000-000000000003", "学员丙", Optional.empty());

    private TypicalLearners() {}

    /** All three. */
    public static List<Learner> all() {
        return List.of(JIA, YI, BING);
    }
}
