package org.xuegui.learning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xuegui.learning.testing.LearningFixture.LEARNER;
import static org.xuegui.learning.testing.LearningFixture.PACK;
import static org.xuegui.learning.testing.QuestionBuilder.question;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.learning.testing.TypicalLearners;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.QuizSetChange;

class SearchServiceTest {

    private final LearningFixture fixture = new LearningFixture();

    @Test
    void keyPointsAreFoundByTitleThenByText() {
        List<SearchHit> hits = search("委员会");
        assertThat(hits).first().isInstanceOfSatisfying(SearchHit.PointHit.class, hit -> {
            assertThat(hit.keyPointId()).isEqualTo("kp-committee");
            assertThat(marked(hit)).isEqualTo("委员会");
        });
    }

    @Test
    void aKeyPointFoundByItsTitleShowsItsTextAndNotTheTitleAgain() {
        assertThat(search("办公室负责什么")).first().isInstanceOfSatisfying(SearchHit.PointHit.class, hit -> {
            assertThat(hit.title()).isEqualTo("办公室负责什么");
            assertThat(hit.snippet().text()).isNotEqualTo(hit.title()).isNotBlank();
            assertThat(marked(hit)).isEmpty();
        });
    }

    @Test
    void aKeyPointIsFoundByItsTerm() {
        assertThat(search("有关机关")).singleElement().isInstanceOfSatisfying(
                SearchHit.PointHit.class, hit -> assertThat(hit.snippet().text()).contains("抄报：同时报送有关机关"));
    }

    @Test
    void aKeyPointIsFoundByTheNumberOfItsFact() {
        assertThat(search("b02")).singleElement().isInstanceOfSatisfying(
                SearchHit.PointHit.class, hit -> assertThat(hit.keyPointId()).isEqualTo("kp-office"));
    }

    @Test
    void questionsAreFoundByStemAndChoicesButNotByTheirExplanation() {
        assertThat(search("题目q1")).singleElement().isInstanceOf(SearchHit.QuestionHit.class);
        assertThat(search("右三")).hasSize(1);
        assertThat(search("解析q1")).isEmpty();
    }

    @Test
    void notesAreTheLearnersOwn() {
        fixture.study.saveNote(LEARNER, PACK, "kp-office", "开会之前先看这一条");
        assertThat(search("之前")).singleElement().isInstanceOfSatisfying(SearchHit.NoteHit.class, hit -> {
            assertThat(hit.keyPointId()).isEqualTo("kp-office");
            assertThat(hit.title()).isEqualTo("办公室负责什么");
        });
        assertThat(fixture.search.search(TypicalLearners.YI.id(), "之前", 30)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"题目Q1", "题目ｑ１", "题目Ｑ１", "  题目q1 ", "q1 题目", "题目　Q1"})
    void caseWidthSpacesAndTheOrderOfWordsDoNotMatter(String query) {
        assertThat(search(query)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "没有这样的话"})
    void nothingIsFoundForNothing(String query) {
        assertThat(search(query)).isEmpty();
    }

    @Test
    void aSnippetOfALongTextShowsTheMatchInItsSurroundings() {
        String text = "前".repeat(100) + "抄报" + "后".repeat(100);
        Snippet snippet = SearchQuery.of("抄报").findIn(SearchQuery.Entry.of(text)).orElseThrow();
        assertThat(snippet.text()).startsWith("…前").endsWith("后…").hasSizeLessThan(80);
        assertThat(snippet.text().substring(snippet.from(), snippet.to())).isEqualTo("抄报");
    }

    @Test
    void aLoadIsFoundAtTheNextSearchAndARetiredSetNoMore() {
        assertThat(search("新题")).isEmpty();
        QuizSet set = new QuizSet("new-set", "新", PACK, "duties", List.of(question("n1").stem("新题").single()));
        fixture.quizSets.applyLoad(new QuizSetChange(
                List.of(new QuizSetChange.SetChange(set, List.of("n1"), Set.of(), Set.of())), "新.yaml", ""));
        assertThat(search("新题")).hasSize(1);
        fixture.quizSets.retireSet("new-set");
        assertThat(search("新题")).isEmpty();
    }

    @Test
    void manyHitsOfOneKindLeaveRoomForTheOthers() {
        fixture.storedSets.put(new QuizSet("big", "大", PACK, "duties", questions(50)));
        fixture.study.saveNote(LEARNER, PACK, "kp-office", "抄报的笔记");
        List<SearchHit> hits = search("抄报");
        assertThat(hits).hasSize(30);
        assertThat(hits.get(0)).isInstanceOf(SearchHit.PointHit.class);
        assertThat(hits.get(1)).isInstanceOf(SearchHit.NoteHit.class);
        assertThat(hits.get(29)).isInstanceOf(SearchHit.QuestionHit.class);
    }

    @Test
    void aBankOfTwentyThousandQuestionsIsSearchedWhole() {
        fixture.storedSets.put(new QuizSet("big", "大", PACK, "duties", questions(20_000)));

        assertThat(search("没有这样的话")).isEmpty();
        assertThat(search("第19999题")).hasSize(1);
    }

    private static List<Question> questions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (Question) question("b" + i)
                        .stem("第" + i + "题：各市党委向省委请示报告时，应当向谁同步抄报？下列说法正确的是（　）")
                        .single())
                .toList();
    }

    private List<SearchHit> search(String text) {
        return fixture.search.search(LEARNER, text, 30);
    }

    private static String marked(SearchHit hit) {
        return hit.snippet().text().substring(hit.snippet().from(), hit.snippet().to());
    }
}
