package org.xuegui.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.TypicalQuestions;

class QuestionViewModelTest {

    private final QuestionViewModel model = new QuestionViewModel();

    @Property(tries = 200)
    void chosenChoicesAreTheResponse(@ForAll Random random) {
        model.show(ShownQuestion.of(TypicalQuestions.MULTIPLE, QuestionMode.ANSWERING), new Response.None());
        Set<String> expected = new HashSet<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            String id = TypicalQuestions.choiceId(random.nextInt(4));
            if (!expected.add(id)) {
                expected.remove(id);
            }
            model.choose(id);
        }

        assertThat(model.chosen()).isEqualTo(expected);
    }

    @Property(tries = 200)
    void noRightSideIsInTwoPairs(@ForAll Random random) {
        model.show(ShownQuestion.of(TypicalQuestions.MATCHING, QuestionMode.ANSWERING), new Response.None());
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            String left = "l" + (1 + random.nextInt(2));
            String right = List.of("r1", "r2", "x1").get(random.nextInt(3));
            expected.values().remove(right);
            expected.put(left, right);
            model.pair(left, right);

            assertThat(model.response()).isEqualTo(new Response.Matched(expected));
            assertThat(model.pairs().values()).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void movedItemsStayAPermutation(@ForAll Random random) {
        model.show(ShownQuestion.of(TypicalQuestions.ORDERING, QuestionMode.ANSWERING), new Response.None());
        for (int i = 0; i < 10; i++) {
            List<String> expected = new ArrayList<>(model.items());
            int from = random.nextInt(4);
            int to = random.nextInt(4);
            String item = expected.remove(from);
            expected.add(to, item);
            model.move(item, to - from);

            assertThat(model.items()).isEqualTo(expected);
        }
    }

    @Test
    void showingAnotherQuestionCommitsNothing() {
        List<Response> committed = new ArrayList<>();
        model.setOnCommit(committed::add);
        model.show(ShownQuestion.of(TypicalQuestions.SHORT, QuestionMode.ANSWERING), new Response.None());
        model.write("答");
        model.show(ShownQuestion.of(TypicalQuestions.SINGLE, QuestionMode.ANSWERING), new Response.None());
        model.leaveField();

        assertThat(committed).isEmpty();
        assertThat(model.response()).isEqualTo(new Response.None());
    }
}
