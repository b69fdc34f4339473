package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.load.ColumnRole;

/** Makes questions with blanks. */
final class FillMaker {

    private final Draft draft;
    private final QuestionDetails details;
    private final ProblemCollector problems;

    FillMaker(Draft draft, QuestionDetails details, ProblemCollector problems) {
        this.draft = draft;
        this.details = details;
        this.problems = problems;
    }

    Optional<Question> make() {
        Passage marked = Passage.withBlanks(draft.stem().plain());
        boolean isNumbered = !marked.blanks().isEmpty();
        int room = isNumbered ? marked.blanks().size() : BlankMarks.count(draft.stem().plain());
        Optional<List<BlankKey>> keys = keys(room);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        int count = keys.get().size();
        Passage stem = isNumbered ? marked : BlankMarks.withBlanks(draft.stem());
        if (room == 0) {
            stem = BlankMarks.appended(draft.stem(), count);
            problems.add(Problem.info(draft.place(ColumnRole.STEM), "sheet-blank-added"));
        }
        if (!stem.blanks().stream().sorted().toList().equals(IntStream.rangeClosed(1, count).boxed().toList())) {
            error("sheet-blank-numbers", count);
            return Optional.empty();
        }
        List<String> bank = OwnText.split(draft.cell(ColumnRole.WORD_BANK).text());
        boolean isAnyOrder = AnswerWords.truth(draft.text(ColumnRole.ANY_ORDER)).orElse(false);
        QuestionDetails asked = new QuestionDetails(details.id(), stem, details.explanation(), details.difficulty(),
                details.topic(), details.cites(), details.source());
        return Optional.of(new FillBlank(asked, keys.get(), bank, isAnyOrder));
    }

    /** The keys of so many blanks; of as many as are answered where the stem leaves no room. */
    private Optional<List<BlankKey>> keys(int room) {
        String answer = draft.text(ColumnRole.ANSWER);
        if (answer.isEmpty() && draft.blanks().isEmpty() && !draft.choices().isEmpty() && room < 2) {
            problems.add(Problem.info(draft.place(ColumnRole.CHOICE), "sheet-choices-accepted"));
            List<String> accepted = draft.choices().values().stream().map(Passage::plain).distinct().toList();
            return Optional.of(List.of(new BlankKey.Text(accepted, false, List.of())));
        }
        if (answer.isEmpty() && draft.blanks().isEmpty()) {
            problems.add(Problem.error(draft.place(ColumnRole.ANSWER), "sheet-no-answer"));
            return Optional.empty();
        }
        if (draft.columns().isOwn() && draft.blanks().isEmpty()) {
            Optional<List<BlankKey>> own = ownKeys(draft.cell(ColumnRole.ANSWER).text(), room);
            if (own.isPresent()) {
                return own;
            }
        }
        List<String> answers = answers(answer, room);
        int wanted = room == 0 ? answers.size() : room;
        if (answers.size() != wanted || answers.isEmpty()) {
            error("sheet-blank-count", room, answers.isEmpty() ? BlankAnswers.count(answer) : answers.size());
            return Optional.empty();
        }
        List<BlankKey> keys = new ArrayList<>();
        answers.forEach(text -> BlankAnswers.key(text).ifPresent(keys::add));
        if (keys.size() != wanted) {
            error("sheet-blank-count", room, keys.size());
            return Optional.empty();
        }
        return Optional.of(keys);
    }

    /** Keys in the grammar of our own template; empty where the cell does not follow it. */
    private static Optional<List<BlankKey>> ownKeys(String cell, int room) {
        List<String> lines = OwnText.blankLines(cell);
        List<BlankKey> keys = new ArrayList<>();
        lines.forEach(line -> OwnText.blank(line).ifPresent(keys::add));
        boolean isWhole = keys.size() == lines.size() && (room == 0 || keys.size() == room);
        return isWhole && !keys.isEmpty() ? Optional.of(keys) : Optional.empty();
    }

    private List<String> answers(String answer, int room) {
        if (!draft.blanks().isEmpty()) {
            return draft.blanks().values().stream().map(Cell::trimmed).toList();
        }
        int wanted = room == 0 ? BlankAnswers.count(answer) : room;
        return BlankAnswers.split(answer, wanted).orElse(List.of());
    }

    private void error(String code, Object... arguments) {
        problems.add(Problem.error(draft.place(ColumnRole.ANSWER), code, arguments));
    }
}
