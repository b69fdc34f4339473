package org.xuegui.ui.trainer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Texts;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.load.ColumnMapping.Numbering;
import org.xuegui.quiz.load.ColumnRole;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.ui.trainer.load.MappingCheck.Finding;

class MappingViewModelTest {

    private static final String TABLE = """
            序号,内容提要,甲项,乙项,标准,出处
            1,全省网信工作会议由谁召开？,省委,省委网信办,A,规定
            2,会议多久召开一次？,每年,每两年,A,规定
            """;

    private final ReadResult result = read(ReadOptions.DEFAULT);
    private final MappingViewModel mapping =
            new MappingViewModel(Texts.in(Texts.CHINESE), result, ReadOptions.DEFAULT);

    @Test
    void aTableIsReadAsItsColumnsWereCorrected() {
        ignoreAll();
        mapping.header(0, 1);
        mapping.assign(0, 2, ColumnRole.STEM);
        mapping.assign(0, 3, ColumnRole.CHOICE);
        mapping.assign(0, 4, ColumnRole.CHOICE);
        mapping.assign(0, 5, ColumnRole.ANSWER);

        assertThat(mapping.column(0, 4).number()).as("the next that is free").isEqualTo(2);
        assertThat(mapping.findings(0)).isEmpty();
        assertThat(mapping.isApplicable()).isTrue();
        ReadResult again = read(mapping.decided());
        assertThat(again.imported()).isEqualTo(again.found()).isEqualTo(2);
        assertThat(again.columns().get(0).columns().get(1).heading()).isEqualTo("内容提要");
    }

    @Test
    void nothingIsDecidedAsLongAsNothingIsChanged() {
        assertThat(mapping.isApplicable()).isFalse();
        assertThat(mapping.decided().columns()).isEmpty();
    }

    @Test
    void aTableWithoutAStemCannotBeRead() {
        ignoreAll();
        mapping.assign(0, 5, ColumnRole.ANSWER);

        assertThat(mapping.isApplicable()).isFalse();
        assertThat(mapping.findings(0)).containsExactly(
                new Finding(true, "没有“题干”列，读不出题目。请指定哪一列是题干。"));
    }

    @Test
    void twoColumnsCannotHoldTheSame() {
        ignoreAll();
        mapping.assign(0, 2, ColumnRole.STEM);
        mapping.assign(0, 6, ColumnRole.STEM);
        mapping.assign(0, 3, ColumnRole.CHOICE);
        mapping.assign(0, 4, ColumnRole.CHOICE);
        mapping.number(0, 4, 1);

        assertThat(mapping.isApplicable()).isFalse();
        assertThat(mapping.findings(0)).filteredOn(Finding::isError).extracting(Finding::text).containsExactly(
                "“题干”指定给了 B、F 列，只能有一列。请改正其余的列。",
                "“选项 A”指定给了 C、D 列，只能有一列。请改正其余的列。");
    }

    @Test
    void aTableWithoutAnswersIsOnlyWarnedOf() {
        ignoreAll();
        mapping.assign(0, 2, ColumnRole.STEM);

        assertThat(mapping.findings(0)).singleElement().satisfies(finding -> assertThat(finding.isError()).isFalse());
        assertThat(mapping.isApplicable()).isTrue();
    }

    @Test
    void whatNumbersInAnswersCountCanBeSaid() {
        mapping.count(0, Numbering.FROM_ZERO);

        assertThat(mapping.decided().columns()).singleElement()
                .satisfies(chosen -> assertThat(chosen.numbering()).isEqualTo(Numbering.FROM_ZERO));
    }

    @ParameterizedTest
    @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "703, AAA"})
    void columnsAreNamedAsSpreadsheetsDo(int column, String letters) {
        assertThat(MappingCheck.letters(column)).isEqualTo(letters);
    }

    private void ignoreAll() {
        mapping.sheets().get(0).columns().forEach(column -> mapping.assign(0, column.column(), ColumnRole.IGNORED));
    }

    private static ReadResult read(ReadOptions options) {
        QuizFile file = new QuizFile("题目.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        return new QuizFileFormats().read(file, options, Progress.NONE);
    }
}
