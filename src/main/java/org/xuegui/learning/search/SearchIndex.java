package org.xuegui.learning.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.learning.question.QuestionPool;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.StudyPack;

/** All key points and questions in comparable form. Immutable. */
final class SearchIndex {

    private final List<Point> points = new ArrayList<>();
    private final Map<StoredQuestion, SearchQuery.Entry> questions = new LinkedHashMap<>();

    private record Point(StudyPack pack, KeyPoint point, SearchQuery.Entry title, List<SearchQuery.Entry> texts) {}

    SearchIndex(List<StudyPack> packs, QuestionPool pool) {
        for (StudyPack pack : packs) {
            for (KeyPoint point : pack.keyPoints()) {
                points.add(new Point(pack, point, SearchQuery.Entry.of(point.title()), texts(pack, point)));
            }
        }
        pool.all().forEach(stored ->
                questions.put(stored, SearchQuery.Entry.of(QuestionText.of(stored.question()))));
    }

    private static List<SearchQuery.Entry> texts(StudyPack pack, KeyPoint point) {
        String statement = Stream.concat(Stream.of(point.statement().plain()), point.items().stream())
                .collect(Collectors.joining("  "));
        Stream<String> terms = point.terms().stream()
                .flatMap(id -> pack.findTerm(id).stream())
                .map(term -> term.name() + "：" + term.meaning());
        Stream<String> confusions = point.confusedWith().stream().map(confusion -> confusion.text().plain());
        Stream<String> facts = Stream.of(String.join(" ", point.facts()));
        return Stream.of(Stream.of(statement), terms, confusions, Stream.of(point.why()), facts)
                .flatMap(text -> text)
                .map(SearchQuery.Entry::of)
                .toList();
    }

    /** Key points: those found by their title first, then by their text. */
    Stream<SearchHit> points(SearchQuery query) {
        Stream<SearchHit> byTitle = points.stream()
                .filter(each -> query.findIn(each.title()).isPresent())
                .map(each -> hit(each, inText(each, query).orElseGet(() -> Snippet.beginning(each.texts().get(0).text()))));
        Stream<SearchHit> byText = points.stream()
                .filter(each -> query.findIn(each.title()).isEmpty())
                .flatMap(each -> inText(each, query).stream().map(snippet -> hit(each, snippet)));
        return Stream.concat(byTitle, byText);
    }

    private static Optional<Snippet> inText(Point each, SearchQuery query) {
        return each.texts().stream().flatMap(text -> query.findIn(text).stream()).findFirst();
    }

    private static SearchHit hit(Point each, Snippet snippet) {
        return new SearchHit.PointHit(each.pack().id(), each.point().id(), each.point().title(), snippet);
    }

    /** Questions, in their order. */
    Stream<SearchHit> questions(SearchQuery query) {
        return questions.entrySet().stream().flatMap(entry -> query.findIn(entry.getValue()).stream()
                .map(snippet -> new SearchHit.QuestionHit(
                        entry.getKey().key(), entry.getKey().question().type(), snippet)));
    }
}
