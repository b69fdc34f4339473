package org.xuegui.learning.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.learning.testing.InMemoryLearners;
import org.xuegui.learning.testing.TypicalLearners;

class LearnerServiceTest {

    private final InMemoryLearners repository = new InMemoryLearners(TypicalLearners.all());
    private final List<String> backups = new ArrayList<>();
    private final LearnerService service = new LearnerService(repository, () -> backups.add("backup"));

    @Test
    void aLearnerJoinsAKnownUnitOrFoundsANewOne() {
        assertThat(service.add(" 学员丁 ", "某市委网信办").unit()).contains(TypicalLearners.CITY_OFFICE);
        Learner other = service.add("学员戊", "新单位");
        assertThat(service.units()).extracting(Unit::name).contains("新单位").hasSize(3);
        assertThat(service.add("学员己", " ").unit()).isEmpty();
        assertThat(service.change(other.id(), "学员戊", "某县政府办", 0).unit()).contains(TypicalLearners.COUNTY_OFFICE);
        assertThat(service.learners()).hasSize(6);
    }

    @Test
    void signsNobodySeesAreNoPartOfAName() {
        Learner learner = service.add("学\u202E员\u200B丁", "新\u2066单位");

        assertThat(learner.name()).isEqualTo("学员丁");
        assertThat(learner.unit().orElseThrow().name()).isEqualTo("新单位");
        assertThat(new Learner("1", "\u202E张三", Optional.empty()).name()).as("from elsewhere").isEqualTo("张三");
        assertThatThrownBy(() -> service.add("\u202E\u200B", "")).isInstanceOf(UserFacingException.class)
                .hasMessageContaining("problem.learner-name-missing");
    }

    @Test
    void emptyAndOverlongNamesAreRefused() {
        assertThatThrownBy(() -> service.add("　 ", "")).isInstanceOf(UserFacingException.class)
                .hasMessageContaining("problem.learner-name-missing");
        assertThatThrownBy(() -> service.add("名".repeat(41), "")).isInstanceOf(UserFacingException.class)
                .hasMessageContaining("problem.learner-name-too-long");
    }

    @Test
    void aBackupComesBeforeADeletion() {
        service.delete(TypicalLearners.JIA.id());
        assertThat(backups).hasSize(1);
        assertThat(service.find(TypicalLearners.JIA.id())).isEmpty();
    }

    @Test
    void nothingIsDeletedWhereTheBackupFails() {
        LearnerService failing = new LearnerService(repository, () -> {
            throw new IllegalStateException("disk full");
        });
        assertThatThrownBy(() -> failing.delete(TypicalLearners.JIA.id())).hasMessage("disk full");
        assertThat(service.find(TypicalLearners.JIA.id())).isPresent();
    }
}
