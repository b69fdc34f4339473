package org.xuegui.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalPack;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.marking.MarkingRule;
import org.xuegui.quiz.paper.Blueprint;
import org.xuegui.quiz.paper.BlueprintRow;
import org.xuegui.quiz.paper.Disclosure;
import org.xuegui.report.pdf.InstalledFaces;
import org.xuegui.report.pdf.PdfFaces;
import org.xuegui.report.pdf.PdfFile;

class PaperPrintingTest {

    private static final Pattern NUMBER = Pattern.compile("paper ([0-9A-F]{6})");

    @TempDir
    Path folder;

    private final LearningFixture learning = new LearningFixture();

    private PaperPrinting printing(Texts texts, PdfFaces faces) {
        return new PaperPrinting(learning.examinations, () -> texts, faces, learning.clock, "0.1.0");
    }

    private static Blueprint ofAllTypes() {
        return new Blueprint("all", "Paper: all types?",
                Stream.of(QuestionType.values())
                        .map(type -> new BlueprintRow(
                                List.of(TypicalPack.DUTIES), List.of(), type, Optional.empty(), 1, BigDecimal.TEN))
                        .toList(),
                45, 60, true, true, false, MarkingRule.DEFAULT, Disclosure.AFTER_HAND_IN);
    }

    @Test
    void aPaperIsPrintedWithoutAndWithItsKeyUnderOneNumber() {
        Path file = folder.resolve("paper.pdf");
        Path key = printing(Texts.in(Texts.ENGLISH), PdfFile.LATIN).print(ofAllTypes(), file);

        assertThat(key).isEqualTo(folder.resolve("paper (key).pdf"));
        String paper = new PdfFile(file).text();
        String withKey = new PdfFile(key).text();
        assertThat(paper).contains("Paper: all types?", "Name:", "7 questions · 70 marks · 45 minutes · 42 to pass",
                        "Part 1: Single choice (1 question, 10 marks each, 10 in all)", "Part 7: Short answer", "A. ", "D. ")
                .doesNotContain("Key:", "Why:");
        assertThat(withKey).contains("(key and explanations)", "Key: ", "Why: ").doesNotContain("Name:");
        assertThat(number(paper)).isEqualTo(number(withKey));
        assertThat(new PdfFile(key).page(1)).contains("Xuegui 0.1.0");
    }

    @Test
    void anOlderKeyBesideItIsNotOverwritten() throws Exception {
        Path old = Files.writeString(folder.resolve("paper (key).pdf"), "old");
        Path key = printing(Texts.in(Texts.ENGLISH), PdfFile.LATIN).print(ofAllTypes(), folder.resolve("paper.pdf"));
        assertThat(key).isEqualTo(folder.resolve("paper (key) 2.pdf"));
        assertThat(old).hasContent("old");
    }

    @Test
    void inChineseItIsReadableWhereTheFaceIsInstalledElseTheMissingFaceIsNamed() {
        Path file = folder.resolve("试卷.pdf");
        PaperPrinting printing = printing(Texts.in(Texts.CHINESE), InstalledFaces.ofThisPc());
        if (PdfFile.canCarryChinese()) {
            Path key = printing.print(ofAllTypes(), file);
            assertThat(new PdfFile(file).text()).contains("姓名：", "第 1 部分", "单选（共 1 题，每题 10 分，共 10 分）");
            assertThat(new PdfFile(key).text()).contains("答案：", "解析：");
        } else {
            assertThatThrownBy(() -> printing.print(ofAllTypes(), file)).hasMessageContaining("problem.pdf-no-face");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void tooFewQuestionsAreSaidAndNothingIsWritten() {
        learning.quizSets.retireSet("duties-set");
        assertThatThrownBy(() -> printing(Texts.in(Texts.ENGLISH), PdfFile.LATIN)
                .print(ofAllTypes(), folder.resolve("paper.pdf")))
                .isInstanceOf(UserFacingException.class).hasMessageContaining("too-few-questions");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSuggestedNameSuitsAnyFileSystem() {
        assertThat(printing(Texts.in(Texts.ENGLISH), PdfFile.LATIN).suggestName(ofAllTypes()))
                .isEqualTo("Paper_ all types_.pdf");
    }

    private static String number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
