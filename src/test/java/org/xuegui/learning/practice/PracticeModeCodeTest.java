package org.xuegui.learning.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.learning.confusion.Drill;
import org.xuegui.quiz.QuestionKey;

class PracticeModeCodeTest {

    @Test
    void everyModeComesBackFromItsText() {
        List<PracticeMode> modes = List.of(
                new PracticeMode.ByTopic("pack", "duties"),
                new PracticeMode.BySet("题库/一"),
                new PracticeMode.ByFacts("pack", List.of("A01", "A02"), "委员会负责什么"),
                new PracticeMode.ByFacts("pack", List.of(), ""),
                new PracticeMode.Sequential(Optional.empty()),
                new PracticeMode.Sequential(Optional.of("set")),
                new PracticeMode.RandomOrder(),
                new PracticeMode.Wrong(),
                new PracticeMode.Due(),
                new PracticeMode.Bookmarked(),
                new PracticeMode.NotYetDone(),
                new PracticeMode.Confusable(List.of()),
                new PracticeMode.Confusable(List.of(
                        new Drill("pack", "own~甲/乙", new QuestionKey("s", "a"), new QuestionKey("s", "b")))),
                new PracticeMode.Chosen(List.of(new QuestionKey("s", "q 1"), new QuestionKey("s", "")), "顺序练习"));
        assertThat(modes).allSatisfy(mode ->
                assertThat(PracticeModeCode.decode(PracticeModeCode.encode(mode))).contains(mode));
    }

    @Property(tries = 200)
    void anyIdsComeBack(@ForAll String title, @ForAll @Size(max = 4) List<String> ids) {
        PracticeMode mode = new PracticeMode.Chosen(
                ids.stream().map(PracticeModeCodeTest::wellFormed).map(id -> new QuestionKey(id, id)).toList(),
                wellFormed(title));
        assertThat(PracticeModeCode.decode(PracticeModeCode.encode(mode))).contains(mode);
    }

    /** Without lone surrogates, which no file and no keyboard gives. */
    private static String wellFormed(String text) {
        return text.replaceAll("[\\uD800-\\uDFFF]", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "REVIEW", "BY_TOPIC/one", "BY_SET", "SEQUENTIAL/a/b", "CHOSEN", "CHOSEN/title/odd", "BY_SET/%", "CONFUSABLE/a/b"
    })
    void otherTextsAreNoMode(String text) {
        assertThat(PracticeModeCode.decode(text)).isEmpty();
    }
}
