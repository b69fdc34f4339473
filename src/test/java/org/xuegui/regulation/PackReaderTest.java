package org.xuegui.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.text.Passage;
import org.xuegui.base.text.Texts;

class PackReaderTest {

    @Test
    void aRightPackIsReadWhole() {
        PackReading reading = SmallPack.read(SmallPack.YAML);

        assertThat(reading.problems()).isEmpty();
        StudyPack pack = reading.pack().orElseThrow();
        assertThat(pack.shortForms()).containsExactly(new ShortForm("省委网信委", "省委网络安全和信息化委员会", ""));
        assertThat(pack.facts()).extracting(Fact::isOpen).containsExactly(true, false, false);
        assertThat(pack.meetings().get(0).frequency()).isEqualTo(Period.ofYears(1));
        assertThat(pack.relations().get(0).kind()).isEqualTo(RelationKind.COPIES_TO);
        assertThat(pack.reportingRules().get(0).to()).isEmpty();
        KeyPoint point = pack.keyPoints().get(0);
        assertThat(point.statement()).isEqualTo(Passage.ofMarkup("委员会负责**顶层设计**等。\n\n每年召开**全体会议**。"));
        assertThat(point.confusedWith()).extracting(KeyPoint.Confusion::keyPoint)
                .containsExactly(Optional.of("kp-copy"), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: A02, topic: duties | {id: A01, topic: duties | 17 | pack-duplicate-id
            {id: A02, topic: duties | {id: A 02, topic: duties | 17 | pack-id
            A02, topic: duties | A02, topic: duty | 17 | pack-dangling
            kind: meeting, parts: [p1] | kind: meeting, parts: [p9] | 17 | pack-dangling
            kind: meeting, parts: [p1] | kind: gathering, parts: [p1] | 17 | unknown-word
            note: 抄报的主体。, facts: [A03] | note: 抄报的主体。, facts: [A09] | 21 | pack-dangling
            note: 抄报的主体。, facts: [A03] | note: 抄报的主体。 | 21 | missing-field
            note: 抄报的主体。, facts: [A03] | facts: [] | 21 | empty-value
            from: units | from: nobody | 23 | pack-dangling
            kind: copies-to | kind: copies | 23 | unknown-word
            body: commission | body: nobody | 25 | pack-dangling
            convener: commission | convener: nobody | 27 | pack-dangling
            frequency: P1Y | frequency: 每年 | 27 | pack-period
            frequency: P1Y | frequency: P0Y | 27 | pack-period
            act: convenes | act: sees | 27 | unknown-word
            asks: commission | asks: nobody | 29 | pack-dangling
            open: true\\n    act | open: 是\\n    act | 33 | expected-boolean
            copiedTo: commission | copiedTo: nobody | 36 | pack-dangling
            notStated: [ns-dates] | notStated: [ns-date] | 38 | pack-dangling
            of: 考核评价, | | 43 | pack-oversight
            title: 委员会负责什么 | titel: 委员会负责什么 | 47 | missing-field
            每年召开**全体会议**。 | 每年召开**全体会议。 | 50 | pack-bold
            keyPoint: kp-copy | keyPoint: kp-none | 57 | pack-dangling
            related: [kp-copy] | related: [kp-duties] | 47 | pack-points-to-itself
            facts: [A01, A02] | facts: [A01] | 17 | pack-uncovered
            facts: [A01, A02] | facts: [A03] | 48 | pack-wrong-topic
            parts: [p1]\\n    related | parts: [p2]\\n    related | 60 | pack-wrong-part
            terms: [term-copy] | terms: [term-none] | 66 | pack-dangling
            - {id: reporting, title: 请示报告} | - {id: reporting, title: 请示报告}\\n  - {id: t3, title: 空} | 11 | pack-empty-topic
            second: {name: 同步抄报, facts: [A03] | second: {name: 同步抄报, facts: [A09] | 72 | pack-dangling
            words: [同步] | words: [每年] | 72 | pack-word-of-both
            second: {name: 同步抄报 | second: {name: 全体会议 | 72 | pack-confused-with-itself
            抄报是**同步**的 | 抄报是**同步的 | 73 | pack-bold
            shortTitle: 网安规定 | shortTitle: 网安规定\\nshortTitle: 又 | 4 | duplicate-key
            id: small-pack | id: other-pack | 1 | pack-id-folder
            facts:\\n  - {id: A01 | facts: 无\\nfact:\\n  - {id: A01 | 15 | expected-list
            """)
    void whatIsWrongIsNamedWithItsLineAndCure(String from, String to, int line, String code) {
        PackReading reading = SmallPack.spoiled(
                from.replace("\\n", "\n"), to == null ? "" : to.replace("\\n", "\n"));

        assertThat(reading.pack()).isEmpty();
        Problem problem = reading.problems().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
        assertThat(problem.place().line()).isEqualTo(line);
        assertThat(problem.place().file()).isEqualTo("small-pack/pack.yaml");
        assertThat(Texts.in(Texts.CHINESE).text(problem.message())).contains("请").doesNotContain("{");
        assertThat(Texts.in(Texts.ENGLISH).text(problem.message())).doesNotContain("{");
    }

    @Test
    void anUnknownKeyOnlyWarns() {
        PackReading reading = SmallPack.spoiled("summary: 谁负责什么。", "sumary: 谁负责什么。");

        assertThat(reading.pack()).isPresent();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("unknown-key-near");
    }

    @Test
    void aTopLevelKeyStandsInOneFileOnly() {
        PackReading reading = PackReader.read(SmallPack.ID, List.of(
                new PackFile("a.yaml", SmallPack.YAML.getBytes(StandardCharsets.UTF_8)),
                new PackFile("b.yaml", "terms: []\nsomething: 1\n".getBytes(StandardCharsets.UTF_8))));

        assertThat(reading.problems()).extracting(Problem::code).containsExactly("pack-key-twice", "unknown-key");
        assertThat(reading.problems().get(0).place().toString()).startsWith("b.yaml:1");
    }

    @Test
    void aFolderIsReadFromAllItsFiles(@TempDir Path temp) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(SmallPack.ID));
        int facts = SmallPack.YAML.indexOf("facts:\n");
        Files.writeString(folder.resolve("pack.yaml"), SmallPack.YAML.substring(0, facts));
        Files.writeString(folder.resolve("facts.yaml"), SmallPack.YAML.substring(facts));
        Files.writeString(folder.resolve("说明.txt"), "not a part");

        assertThat(PackReader.read(folder).problems()).isEmpty();
        assertThat(PackReader.read(folder).pack()).contains(SmallPack.pack());
    }

    @Test
    void anEmptyFolderAndAMissingOneAreProblems(@TempDir Path temp) {
        assertThat(PackReader.read(temp).problems()).extracting(Problem::code).containsExactly("pack-empty");
        assertThat(PackReader.read(temp.resolve("none")).problems())
                .extracting(Problem::code).containsExactly("file-unreadable");
    }

    @Test
    void aBrokenFileIsOneProblemAndTheRestIsRead() {
        PackReading reading = PackReader.read(SmallPack.ID, List.of(
                new PackFile("a.yaml", "id: small-pack\n\tterms: x\n".getBytes(StandardCharsets.UTF_8))));

        assertThat(reading.pack()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::code).containsExactly("yaml-tab");
    }
}
