package org.xuegui.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.testing.InMemoryQuizSets;

class CachedQuizSetRepositoryTest {

    private final InMemoryQuizSets origin = new InMemoryQuizSets(set("one"));
    private final CachedQuizSetRepository cached = new CachedQuizSetRepository(origin);

    @Test
    void theSameListComesUntilSomethingChanges() {
        List<StoredQuestion> before = cached.allQuestions();
        assertThat(cached.allQuestions()).isSameAs(before);
        assertThat(cached.summaries()).isSameAs(cached.summaries());
        cached.applyLoad(new QuizSetChange(
                List.of(new QuizSetChange.SetChange(set("two"), List.of("q"), Set.of(), Set.of())), "two.yaml", ""));
        assertThat(cached.allQuestions()).hasSize(2);
        cached.retireSet("one");
        assertThat(cached.allQuestions()).hasSize(1);
        assertThat(cached.summaries()).hasSize(1);
    }

    @Test
    void aFailedChangeDropsTheCacheToo() {
        List<StoredQuestion> before = cached.allQuestions();
        assertThat(catchThrowable(() -> cached.undoLoad("none"))).isNotNull();
        assertThat(cached.allQuestions()).isNotSameAs(before).isEqualTo(before);
    }

    private static QuizSet set(String id) {
        return new QuizSet(id, id, "", "", List.of(question("q").single()));
    }
}
