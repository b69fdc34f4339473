package org.xuegui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.cli.CommandLineProgram;
import org.xuegui.cli.OpenData;

class CommandLineTest {

    private static final String GOOD = """
            id: own
            title: 自编题库
            questions:
              - {id: q1, type: truefalse, stem: 每年一次。, answer: true}
              - {id: q2, type: short, stem: 怎样做？, answer: 同步抄报。}
            """;

    private static final String FAULTY = GOOD + "  - {id: q3, type: truefalse, stem: 是。, answer: 对}\n";

    @TempDir
    Path temp;

    private record Ran(int code, String out, String err) {}

    @Test
    void checkCountsByTypeAndNamesEveryProblem() throws IOException {
        Ran ran = run("check", file("题库.yaml", FAULTY));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("共 3 题，可导入 2 题，不可用 1 题", "判断 1  简答 1", "题库.yaml:6:49 (q3)")
                .contains("[expected-boolean]");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data=", "--data= "})
    void aDataFolderWithoutANameIsWrongUsage(String option) {
        assertThat(run(option).err()).contains("不能作为文件夹名");
        assertThat(run(option).code()).isEqualTo(2);
        assertThat(run("export", option, "scores", "成绩.csv").code()).isEqualTo(2);
    }

    @Test
    void checkOfTheShippedSetsFindsNothingWrong() {
        Ran ran = run("check", "quizzes/zhejiang-meetings.yaml", "quizzes/zhejiang-reporting.yaml");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(4);
    }

    @Test
    void checkHoldsCitationsAgainstTheShippedPack() throws IOException {
        Ran ran = run("check", file("a.yaml", """
                pack: zhejiang-cyberspace-leadership
                questions:
                  - {type: truefalse, stem: 是。, answer: true, explanation: 因为。, difficulty: easy, cites: [Z99]}
                """));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("[cite-unknown]");
    }

    @Test
    void checkPrintsJsonOfTheDocumentedShape() throws IOException {
        String faulty = file("题库.yaml", FAULTY);
        String missing = temp.resolve("无.yaml").toString();

        Ran ran = run("check", "--json", faulty, missing);

        assertThat(ran.code()).isEqualTo(1);
        JsonNode files = new ObjectMapper().readTree(ran.out()).get("files");
        assertThat(files).hasSize(2);
        assertThat(files.get(0).get("file").asText()).isEqualTo(faulty);
        assertThat(files.get(0).get("format").asText()).isEqualTo("yaml");
        assertThat(files.get(0).get("encoding").asText()).isEqualTo("UTF-8");
        assertThat(files.get(0).get("found").asInt()).isEqualTo(3);
        assertThat(files.get(0).get("imported").asInt()).isEqualTo(2);
        assertThat(files.get(0).get("leftOut").asInt()).isEqualTo(1);
        assertThat(files.get(0).get("byType").get("truefalse").asInt()).isEqualTo(1);
        JsonNode problem = files.get(0).get("problems").get(0);
        assertThat(problem.get("severity").asText()).isEqualTo("error");
        assertThat(problem.get("place").asText()).endsWith("题库.yaml:6:49 (q3)");
        assertThat(problem.get("code").asText()).isEqualTo("expected-boolean");
        assertThat(problem.get("message").asText()).contains("请");
        assertThat(files.get(1).get("format").asText()).isEqualTo("unknown");
        assertThat(files.get(1).get("problems").get(0).get("code").asText()).isEqualTo("file-missing");
    }

    @Test
    void checkNeverOpensTheDatabase() throws IOException {
        Path data = temp.resolve("data");

        run("check", file("a.yaml", GOOD), "--data", data.toString());

        assertThat(data).doesNotExist();
    }

    @Test
    void convertWritesTheFormatOfTheNameAndTellsWhatItCouldNotCarry() throws IOException {
        Path json = temp.resolve("题库.json");
        Path aiken = temp.resolve("题库.aiken.txt");

        Ran lossless = run("convert", file("a.yaml", GOOD), json.toString());
        Ran lossy = run("convert", "quizzes/zhejiang-meetings.yaml", aiken.toString());

        assertThat(lossless.code()).as(lossless.err()).isZero();
        assertThat(Files.readString(json)).startsWith("{").contains("自编题库");
        assertThat(run("check", json.toString()).out()).contains("共 2 题，可导入 2 题");
        assertThat(lossy.code()).isZero();
        assertThat(lossy.out()).contains("m-003");
        assertThat(aiken).content().contains("ANSWER: ");
    }

    @Test
    void convertRefusesAnUnknownTargetAndTheSameFile() throws IOException {
        String in = file("a.yaml", GOOD);

        assertThat(run("convert", in, temp.resolve("a.docm").toString()).code()).isEqualTo(2);
        assertThat(run("convert", in, in).code()).isEqualTo(2);
        assertThat(run("convert", in, temp.resolve("a.txt").toString(), "--to", "nothing").err()).contains("yaml");
        assertThat(Files.readString(Path.of(in))).isEqualTo(GOOD);
    }

    @Test
    void convertOfAFileWithoutAQuestionWritesNothing() throws IOException {
        Path out = temp.resolve("out.yaml");

        assertThat(run("convert", temp.resolve("none.yaml").toString(), out.toString()).code()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void importLoadsWhatHasNoErrorAndLeavesOutTheRest() throws IOException {
        Ran ran = run("import", file("a.yaml", FAULTY), "--data", data());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("[expected-boolean]", "共 3 题：新增 2，更新 0，未变 0，未导入 1");
        assertThat(questions("own")).isEqualTo(2);
        assertThat(run("--data", data(), "import", file("a.yaml", GOOD)).out()).contains("新增 0，更新 0，未变 2");
    }

    @Test
    void strictImportLoadsNothingIfAnythingIsWrong() throws IOException {
        Ran ran = run("import", "--strict", file("a.yaml", GOOD), file("b.yaml", FAULTY), "--data", data());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("--strict");
        assertThat(questions("own")).isZero();
    }

    @Test
    void importGoesIntoTheSetNamed() throws IOException {
        Ran ran = run("import", "--set=other", file("a.yaml", GOOD), "--data", data());

        assertThat(ran.code()).isZero();
        assertThat(questions("other")).isEqualTo(2);
        assertThat(questions("own")).isZero();
    }

    @Test
    void aDatabaseInUseCannotRun() throws IOException {
        String file = file("a.yaml", GOOD);
        OpenData open = new CommandWiring().open(Optional.of(Path.of(data())));
        try (open) {
            Ran ran = run("import", file, "--data", data());

            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err().lines()).hasSize(1);
            assertThat(ran.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "check", "nothing", "--lang fr", "check a.yaml --lang fr", "check a.yaml --encoding none",
        "check a.yaml --from pdf", "check --what a.yaml", "import", "import a.yaml --set=", "--encoding UTF-8",
        "check a.yaml --data"
    })
    void whatIsNotUnderstoodIsWrongUsageWithASentence(String words) {
        Ran ran = run(words.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void helpAndVersionAreResultsInEitherLanguage() {
        Ran chinese = run("--help");
        Ran english = run("check", "--help", "--lang", "en");

        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).contains("用法：", "check", "import", "--data", "退出码").doesNotContain("Usage");
        assertThat(english.code()).isZero();
        assertThat(english.out()).contains("Usage:", "FILE", "--json", "--lang").doesNotContain("用法");
        assertThat(run("--version").out()).startsWith("xuegui");
        assertThat(run("check", "x.yaml", "--version").code()).isZero();
    }

    @Test
    void answersMayStandInAFileOfTheirOwn() throws IOException {
        String list = file("题目.txt", "1. 每年几次？\nA. 一次\nB. 两次\n2. 由谁负责？\nA. 甲\nB. 乙\n");
        String answers = file("答案.txt", "1-2 AB\n");

        assertThat(run("check", list).out()).contains("可导入 0 题");
        assertThat(run("check", list, "--answers", answers).out()).contains("可导入 2 题", "单选 2");
        assertThat(run("convert", "--answers=" + answers, list, temp.resolve("o.json").toString()).code()).isZero();
        assertThat(Files.readString(temp.resolve("o.json"))).contains("由谁负责");
        assertThat(run("import", "--data", data(), "--answers", answers, list).out()).contains("新增 2");
    }

    @Test
    void answersOfNoListAreNotTakenInSilence() throws IOException {
        String list = file("题目.txt", "1. 每年几次？\nA. 一次\nB. 两次\n答案：A\n");
        String missing = temp.resolve("无.txt").toString();

        Ran none = run("check", list, "--answers", missing);
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("无.txt", "找不到文件");
        assertThat(run("check", list, list, "--answers", list).err()).contains("几个文件");
        assertThat(run("check", file("a.yaml", GOOD), "--answers", list).out()).contains("[answers-unused]");
    }

    @Test
    void messagesAreInTheLanguageAskedFor() throws IOException {
        assertThat(run("check", file("a.yaml", FAULTY), "--lang", "en").out()).contains("3 questions found", "error");
        assertThat(run("check", "--lang=en").err()).contains("FILE is missing");
    }

    @Test
    void namesThatLookLikeSomethingElseAreFiles() {
        Ran ran = run("check", "@list.txt", "--", "-x.yaml", "${java.home}");

        assertThat(ran.out()).contains("@list.txt", "-x.yaml", "${java.home}");
    }

    private String data() {
        return temp.resolve("数据").toString();
    }

    private int questions(String setId) {
        try (OpenData open = new CommandWiring().open(Optional.of(Path.of(data())))) {
            return ((CommandWiring.Opened) open).services().library().questionsOf(setId).size();
        }
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content).toString();
    }

    private static Ran run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineProgram(new CommandWiring()).run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
