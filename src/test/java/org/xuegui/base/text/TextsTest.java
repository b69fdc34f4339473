package org.xuegui.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts ENGLISH = Texts.in(Texts.ENGLISH);

    @Test
    void oneIsSingularInEnglish() {
        assertThat(ENGLISH.text("trainer.load.commit", 1)).isEqualTo("Load 1 question");
        assertThat(ENGLISH.text("trainer.load.commit", 0)).isEqualTo("Load 0 questions");
        assertThat(ENGLISH.text("trainer.load.commit", 2)).isEqualTo("Load 2 questions");
        assertThat(ENGLISH.text("trainer.learners.count", 1, 3)).isEqualTo("1 learner, 3 units");
    }

    @Test
    void aCountIsWrittenPlainlyBesideItsPlural() {
        assertThat(ENGLISH.text("trainer.load.commit", 20_000)).isEqualTo("Load 20000 questions");
    }

    @Test
    void aNumberWrittenOutBeforeChoosesToo() {
        assertThat(ENGLISH.text("exam.meta.marks", "1")).isEqualTo("1 mark");
        assertThat(ENGLISH.text("exam.meta.marks", "0.5")).isEqualTo("0.5 marks");
        assertThat(ENGLISH.text("exam.meta.marks", new BigDecimal("1.5"))).isEqualTo("1.5 marks");
        assertThat(ENGLISH.text("exam.meta.marks", "1–2")).isEqualTo("1–2 marks");
    }

    @Test
    void chineseHasNoPlural() {
        assertThat(Texts.in(Texts.CHINESE).text("trainer.load.commit", 1)).isEqualTo("导入 1 题");
    }
}
