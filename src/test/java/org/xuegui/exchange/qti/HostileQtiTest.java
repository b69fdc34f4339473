package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.ProcessorTime;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Files made to be slow or large are read or refused in time that grows with their length only. */
class HostileQtiTest {

    private static final Duration FOR_A_MEGABYTE = Duration.ofSeconds(2);
    private static final int MEGABYTE = 1 << 20;

    /** A place in an item and what is repeated there. */
    static Stream<Arguments> pieces() {
        return Stream.of(
                Arguments.of("<prompt>", "<b>"), Arguments.of("<prompt>", "<p>a</p>"), Arguments.of("<prompt>", "a "),
                Arguments.of("<prompt>", "<ul><li/></ul>"), Arguments.of("<prompt>", "&lt;"),
                Arguments.of("<prompt>", "<img src='a.png'/>"), Arguments.of("<prompt>", "<table><tr><td/></tr></table>"),
                Arguments.of("<prompt>", "<feedbackInline>a</feedbackInline>"), Arguments.of("<prompt>", "<![CDATA[<b>]]>"),
                Arguments.of("<correctResponse>", "<value>A</value>"),
                Arguments.of("<correctResponse>", "<value>B A</value>"),
                Arguments.of("<itemBody>", "<rubricBlock view='scorer'>a</rubricBlock>"),
                Arguments.of("<itemBody>", "<p><textEntryInteraction responseIdentifier='RESPONSE'/></p>"),
                Arguments.of("<itemBody>", "<endAttemptInteraction/>"),
                Arguments.of("<itemBody>", "<hottext identifier='A'>b</hottext>"), Arguments.of("<itemBody>", "<div>"),
                Arguments.of("<itemBody>", "<!-- -->"), Arguments.of("<itemBody>", "<?a b?>"),
                Arguments.of("maxChoices='1'", " "), Arguments.of("maxChoices='1'>", "<simpleChoice identifier='C'/>"));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aMegabyteTakesAtMostTwoSeconds(String place, String piece) {
        String item = Packages.choice("a", "几年？");
        int at = item.indexOf(place) + place.length();
        String repeated = piece.repeat(MEGABYTE / piece.length());
        String whole = item.substring(0, at) + repeated + item.substring(at);

        ReadResult result = ProcessorTime.within(
                FOR_A_MEGABYTE, () -> FormatReading.text(QuizFormat.QTI, whole));

        assertThat(result.found()).isLessThanOrEqualTo(2);
        assertThat(result.imported() == 1 || result.hasErrors()).isTrue();
    }

    @Test
    void manyAttributesAndDeepNestingAreRefused() {
        StringBuilder attributes = new StringBuilder("<assessmentItem");
        for (int i = 0; i < 90_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        String deep = "<a>".repeat(200) + "</a>".repeat(200);

        ReadResult many = ProcessorTime.within(
                FOR_A_MEGABYTE, () -> FormatReading.text(QuizFormat.QTI, attributes + "/>"));
        ReadResult nested = FormatReading.text(QuizFormat.QTI, Packages.item("a", "<itemBody>" + deep + "</itemBody>"));

        assertThat(many.hasErrors()).isTrue();
        assertThat(FormatReading.remarks(nested)).containsExactly("0 qti-limit");
    }

    @Test
    void aSmallPackageThatUnpacksToMuchIsRefusedInTime() {
        String bomb = Packages.choice("a", "年".repeat(2_000_000));
        Packages packages = Packages.of();
        StringBuilder resources = new StringBuilder();
        byte[] content = bomb.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            packages.with(i + ".xml", content);
            resources.append(Packages.resource(i + ".xml"));
        }
        byte[] zip = packages.with("imsmanifest.xml", Packages.manifest(resources.toString())
                .getBytes(StandardCharsets.UTF_8)).zip();

        ReadResult result = ProcessorTime.within(
                FOR_A_MEGABYTE, () -> FormatReading.bytes(QuizFormat.QTI, zip));

        assertThat(zip.length).isLessThan(MEGABYTE);
        assertThat(result.found()).isEqualTo(20);
        assertThat(FormatReading.remarks(result)).contains("0 qti-too-large");
    }

    @Test
    @Timeout(90)
    void twentyThousandItemsAreRead() {
        ReadResult result = FormatReading.bytes(QuizFormat.QTI, manyItems(20_000));

        assertThat(result.imported()).isEqualTo(20_000);
        assertThat(result.problems()).isEmpty();
    }

    @Test
    @Timeout(90)
    void moreAreRefused() {
        ReadResult result = FormatReading.bytes(QuizFormat.QTI, manyItems(20_001));

        assertThat(result.found()).isEqualTo(20_001);
        assertThat(result.imported()).isZero();
        assertThat(FormatReading.remarks(result)).containsExactly("0 too-many-questions");
    }

    private static byte[] manyItems(int count) {
        Packages packages = Packages.of();
        StringBuilder resources = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String name = "items/" + i + ".xml";
            packages.with(name, Packages.choice("i" + i, "第 " + i + " 题？").getBytes(StandardCharsets.UTF_8));
            resources.append(Packages.resource(name));
        }
        return packages.with("imsmanifest.xml",
                Packages.manifest(resources.toString()).getBytes(StandardCharsets.UTF_8)).zip();
    }
}
