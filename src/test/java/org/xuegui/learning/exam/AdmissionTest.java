package org.xuegui.learning.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.paper.Admission;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.PaperJson;
import org.xuegui.quiz.paper.SittingRules;

class AdmissionTest {

    private static final String JIA = TypicalLearners.JIA.id();
    private static final String YI = TypicalLearners.YI.id();
    private static final String BING = TypicalLearners.BING.id();

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void withoutAChoiceItIsForEveryone() {
        fixture.examinations.save(meantFor(Admission.EVERYONE));
        assertThat(isOffered(JIA)).isTrue();
        assertThat(isOffered(BING)).as("of no unit").isTrue();
    }

    @Test
    void chosenUnitsAndChosenLearnersSitItAndNobodyElse() {
        Blueprint some = meantFor(new Admission(Set.of(TypicalLearners.CITY_OFFICE.id()), Set.of(BING)));
        fixture.examinations.save(some);

        assertThat(isOffered(JIA)).as("of the unit").isTrue();
        assertThat(isOffered(BING)).as("named").isTrue();
        assertThat(isOffered(YI)).isFalse();
        assertThatThrownBy(() -> fixture.examinations.start(YI, some))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("problem.examination-not-meant");
        assertThat(fixture.examinations.standing(YI, some).mayStart()).isFalse();
        fixture.examinations.start(JIA, some);
    }

    @Test
    void whoChangesTheUnitIsMeantByTheNewOne() {
        Blueprint some = meantFor(new Admission(Set.of(TypicalLearners.COUNTY_OFFICE.id()), Set.of()));
        assertThat(fixture.examinations.standing(JIA, some).mayStart()).isFalse();
        fixture.learners.change(JIA, "学员甲", TypicalLearners.COUNTY_OFFICE.name(), 0);
        assertThat(fixture.examinations.standing(JIA, some).mayStart()).isTrue();
    }

    @Test
    void theChoiceIsStoredWithTheBlueprint() {
        Blueprint some = meantFor(new Admission(Set.of("u1", "u2"), Set.of("l1")));
        assertThat(PaperJson.readBlueprint(PaperJson.write(some))).isEqualTo(some);
        assertThat(PaperJson.write(meantFor(Admission.EVERYONE))).doesNotContain("units", "learners");
    }

    private static Blueprint meantFor(Admission admission) {
        return LearningFixture.blueprint().withSitting(SittingRules.USUAL.meantFor(admission));
    }

    private boolean isOffered(String learnerId) {
        return !fixture.examinations.blueprintsFor(learnerId).isEmpty();
    }
}
