package org.xuegui.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.exchange.qti.Packages.choice;
import static org.xuegui.exchange.qti.Packages.manifest;
import static org.xuegui.exchange.qti.Packages.resource;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xuegui.base.task.Progress;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.FormatReading;
import org.xuegui.exchange.QuizFileFormats;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;

class QtiPackageReadingTest {

    private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
            + "rkJggg==";

    private static List<String> told(ReadResult result) {
        assertThat(result.found()).isEqualTo(result.imported() + result.leftOut());
        return result.problems().stream().map(problem -> problem.code() + ' ' + problem.place().detail()).toList();
    }

    private static List<String> ids(ReadResult result) {
        return FormatReading.questions(result).stream().map(Question::id).toList();
    }

    @Test
    void theManifestSaysWhatThereIs() {
        ReadResult result = Packages.of("imsmanifest.xml", manifest(resource("a.xml"), resource("b/b.xml")),
                "b/b.xml", choice("b", "乙？"), "a.xml", choice("a", "甲？"), "unused.xml", choice("c", "丙？")).read();

        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aPackageIsRecognisedByWhatItHolds() {
        byte[] zip = Packages.of("x/imsmanifest.xml", manifest(resource("a.xml")), "x/a.xml", choice("a", "甲？")).zip();

        ReadResult result = new QuizFileFormats()
                .read(new QuizFile("bank.bin", zip), ReadOptions.DEFAULT, Progress.NONE);

        assertThat(result.format()).isEqualTo(QuizFormat.QTI);
        assertThat(told(result)).containsExactly("qti-nested x/imsmanifest.xml");
        assertThat(result.imported()).isEqualTo(1);
        assertThat(new QuizFileFormats().recognise(new QuizFile("x.txt", choice("a", "甲？").getBytes())))
                .isEqualTo(QuizFormat.QTI);
    }

    @Test
    void theTestGivesTheOrder() {
        String test = "<assessmentTest identifier='t' title='一套题'><testPart><assessmentSection><selection select='1'/>"
                + "<assessmentItemRef identifier='1' href='../items/b.xml'/><assessmentItemRef identifier='2'"
                + " href='../items/a.xml'/><assessmentItemRef identifier='3' href='../items/b.xml'/>"
                + "</assessmentSection></testPart></assessmentTest>";

        ReadResult result = Packages.of("imsmanifest.xml", manifest(resource("items/a.xml"), resource("items/b.xml"),
                        resource("items/c.xml"), resource("imsqti_test_xmlv2p1", "tests/t.xml")),
                "items/a.xml", choice("a", "甲？"), "items/b.xml", choice("b", "乙？"), "items/c.xml", choice("c", "丙？"),
                "tests/t.xml", test).read();

        assertThat(ids(result)).containsExactly("b", "a", "c");
        assertThat(result.sets().get(0).title()).isEqualTo("一套题");
        assertThat(told(result)).containsExactly("qti-test-rules tests/t.xml");
    }

    @Test
    void everyItemThatCannotBeReadIsNamed() {
        ReadResult result = Packages.of("imsmanifest.xml", manifest(resource("a.xml"), resource("missing.xml"),
                        resource("http://example.org/x.xml"), resource("../out.xml"), resource("broken.xml"),
                        resource("text.xml"), resource("a.xml")),
                "a.xml", choice("a", "甲？"), "broken.xml", "<assessmentItem", "text.xml", "<html/>").read();

        assertThat(result.found()).isEqualTo(6);
        assertThat(result.imported()).isEqualTo(1);
        assertThat(told(result)).containsExactly("qti-missing missing.xml", "qti-external http://example.org/x.xml",
                "qti-external ../out.xml", "qti-xml broken.xml", "qti-not-item text.xml");
    }

    @Test
    void withoutAUsableManifestEverythingIsRead() {
        ReadResult none = Packages.of("q/a.xml", choice("a", "甲？"), "q/b.xml", choice("b", "乙？")).read();
        ReadResult broken = Packages.of("imsmanifest.xml", "<manifest><resources>", "a.xml", choice("a", "甲？")).read();
        ReadResult empty = Packages.of("imsmanifest.xml", manifest(), "a.xml", choice("a", "甲？")).read();
        ReadResult entity = Packages.of("imsmanifest.xml", "<!DOCTYPE manifest [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + manifest(), "a.xml", choice("a", "甲？")).read();

        assertThat(ids(none)).containsExactly("a", "b");
        assertThat(told(none)).containsExactly("qti-no-manifest ");
        assertThat(told(broken)).containsExactly("qti-manifest-broken imsmanifest.xml");
        assertThat(ids(entity)).containsExactly("a");
        assertThat(told(entity)).containsExactly("qti-manifest-broken imsmanifest.xml");
        assertThat(told(empty)).containsExactly("qti-manifest-without-items imsmanifest.xml");
        assertThat(broken.imported() + empty.imported()).isEqualTo(2);
    }

    @Test
    void oldAndForeignPackagesAreRefusedByName() {
        ReadResult old = Packages.of("imsmanifest.xml", manifest(resource("imsqti_xmlv1p2", "a/a.xml")),
                "a/a.xml", "<questestinterop><assessment/></questestinterop>").read();
        ReadResult scorm = Packages.of("imsmanifest.xml", manifest(resource("webcontent", "a.html")), "a.html", "x")
                .read();

        assertThat(told(old)).containsExactly("qti-old a/a.xml");
        assertThat(told(scorm)).containsExactly("qti-no-items ");
    }

    @Test
    void smallPicturesInThePackageAreKept() {
        String stem = "看图<img src=\"../images/%E5%9B%BE%201.png\" alt=\"示意\"/>和<object data='big.png' type='image/png'>大图</object>";
        ReadResult result = Packages.of("imsmanifest.xml", manifest(resource("items/a.xml")),
                        "items/a.xml", choice("a", stem))
                .with("images/图 1.png", Base64.getDecoder().decode(PNG))
                .with("items/big.png", new byte[700_000])
                .read();

        Passage read = FormatReading.questions(result).get(0).stem();
        assertThat(read.paragraphs().get(0).parts()).contains(new Passage.Picture("image/png", PNG, "示意"));
        assertThat(told(result)).containsExactly("html-picture items/a.xml");
    }

    @Test
    void sharedTextComesBeforeTheQuestion() {
        String item = choice("a", "哪年？").replace("<itemBody>", "<assessmentStimulusRef identifier='s' href='s.xml'/><itemBody>");
        ReadResult result = Packages.of("imsmanifest.xml", manifest(resource("imsqti_item_xmlv3p0", "a.xml")),
                "a.xml", item, "s.xml", "<qti-assessment-stimulus><qti-stimulus-body><p>材料。</p></qti-stimulus-body>"
                        + "</qti-assessment-stimulus>").read();

        assertThat(FormatReading.questions(result).get(0).stem().plain()).isEqualTo("材料。\n哪年？");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void anIdUsedTwiceIsReplacedAndTold() {
        ReadResult result = Packages.of("imsmanifest.xml", manifest(resource("a.xml"), resource("b.xml")),
                "a.xml", choice("a", "甲？"), "b.xml", choice("a", "乙？")).read();

        assertThat(result.imported()).isEqualTo(2);
        assertThat(told(result)).containsExactly("question-id-repeated b.xml");
    }
}
