package org.xuegui.ui.trainer.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.learning.testing.TypicalPack;

class TopicWordsTest {

    private final TopicWords words = new TopicWords(List.of(TypicalPack.pack()));

    @Test
    void aTopicIsCalledByItsHeading() {
        assertThat(words.title(TypicalPack.REPORTING)).isEqualTo("请示报告");
    }

    @Test
    void aTopicOfNoPackKeepsItsId() {
        assertThat(words.title("elsewhere")).isEqualTo("elsewhere");
        assertThat(words.title("")).isEmpty();
    }
}
