package org.xuegui.app;

import java.util.List;
import org.xuegui.learning.search.SearchHit.NoteHit;
import org.xuegui.learning.search.SearchHit.PointHit;
import org.xuegui.learning.search.SearchHit.QuestionHit;
import org.xuegui.learning.search.SearchService;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.shell.SearchHit;

/** Leads what was found to where it is: a question to its practice, the rest to the key point. */
final class ShellSearch {

    private static final int MOST = 12;

    private final SearchService search;

    ShellSearch(SearchService search) {
        this.search = search;
    }

    List<SearchHit> find(String learnerId, String words) {
        return search.search(learnerId, words, MOST).stream().map(this::hit).toList();
    }

    private SearchHit hit(org.xuegui.learning.search.SearchHit found) {
        String words = found.snippet().text();
        if (found instanceof PointHit point) {
            return new SearchHit(SearchHit.Kind.KEY_POINT, point.title(), words,
                    Destination.Study.keyPoint(point.keyPointId()));
        }
        if (found instanceof NoteHit note) {
            return new SearchHit(SearchHit.Kind.NOTE, note.title(), words,
                    Destination.Study.keyPoint(note.keyPointId()));
        }
        QuestionHit question = (QuestionHit) found;
        return new SearchHit(SearchHit.Kind.QUESTION, words, "",
                Destination.Practice.start(new PracticeStart.OfQuestions(List.of(question.key()))));
    }
}
