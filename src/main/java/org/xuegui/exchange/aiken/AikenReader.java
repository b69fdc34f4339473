package org.xuegui.exchange.aiken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.InputText;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.RejectedQuestion;

/** Reads one Aiken file: gathers the lines of each question, then makes questions of them. For one file. */
final class AikenReader {

    private static final int STEP = 100;

    private final QuizFile file;
    private final Progress progress;
    private final ProblemCollector problems = new ProblemCollector();
    private final List<AikenQuestion> found = new ArrayList<>();
    private final List<RejectedQuestion> rejected = new ArrayList<>();
    /** The question lines go to; null before the first. */
    private AikenQuestion current;
    private boolean isAfterBlank = true;

    private AikenReader(QuizFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    static ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return new AikenReader(file, progress).read(options);
    }

    private ReadResult read(ReadOptions options) {
        Optional<DecodedText> text = InputText.decodePlain(file, options, problems);
        if (text.isEmpty()) {
            return ReadResult.nothing(file.name(), QuizFormat.AIKEN, problems.problems());
        }
        List<String> lines = Spaces.lines(text.get().text());
        for (int i = 0; i < lines.size(); i++) {
            line(AikenLine.of(lines.get(i)), i + 1);
        }
        end();
        ReadSet set = new ReadSet(Optional.empty(), file.baseName(), "", "", questions());
        return new ReadResult(file.name(), QuizFormat.AIKEN, Optional.of(text.get().charset()), found.size(),
                List.of(set), problems.problems()).rejecting(rejected);
    }

    private void line(AikenLine line, int number) {
        if (line instanceof AikenLine.Blank) {
            isAfterBlank = true;
            return;
        }
        if (line instanceof AikenLine.Text text && mayExplain()) {
            current.addBehindAnswer(text.text(), number);
            return;
        }
        if (current != null) {
            current.textBehindAnswer(line instanceof AikenLine.Text || line instanceof AikenLine.Explanation)
                    .ifPresent(this::replace);
        }
        if (line instanceof AikenLine.Answer answer) {
            answer(answer, number);
        } else if (line instanceof AikenLine.Explanation explanation && current != null && current.isAnswered()) {
            current.addExplanation(explanation.text());
        } else if (line instanceof AikenLine.Option option) {
            open(number);
            current.addOption(option).ifPresent(this::replace);
        } else {
            text(line instanceof AikenLine.Text text ? text.text() : ((AikenLine.Explanation) line).text(), number);
        }
        isAfterBlank = false;
    }

    /**
     * Whether a line of text may explain the answer right before it: only where blank lines stand between questions;
     * where none do, the next question follows its neighbour's answer.
     */
    private boolean mayExplain() {
        return current != null && current.isAnswered() && current.isBehindBlank() && !isAfterBlank;
    }

    private void answer(AikenLine.Answer answer, int number) {
        if (current == null || current.isAnswered()) {
            problems.add(Problem.warning(Place.line(file.name(), number), "aiken-answer-alone"));
        } else {
            current.answer(answer.value());
        }
    }

    private void text(String text, int number) {
        if (current != null && !current.isAnswered() && current.hasOptions() && isAfterBlank) {
            end();
        }
        open(number);
        if (current.hasOptions()) {
            current.addBehindOptions(text, number);
        } else {
            current.addStem(text);
        }
    }

    private void open(int number) {
        if (current != null && current.isAnswered()) {
            end();
        }
        if (current == null) {
            current = new AikenQuestion(number, isAfterBlank);
        }
    }

    private void replace(AikenQuestion next) {
        end();
        current = next;
    }

    private void end() {
        if (current == null) {
            return;
        }
        current.textBehindAnswer(true);
        if (current.hasOptions() || current.isAnswered()) {
            found.add(current);
        } else {
            problems.add(Problem.warning(Place.line(file.name(), current.line()), "aiken-text-alone"));
        }
        current = null;
    }

    private List<ReadQuestion> questions() {
        if (found.size() > QuizFormats.MOST_QUESTIONS) {
            problems.add(Problem.error(Place.file(file.name()), "too-many-questions", found.size(),
                    QuizFormats.MOST_QUESTIONS));
            return List.of();
        }
        QuestionIds ids = new QuestionIds();
        List<ReadQuestion> questions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (i % STEP == 0) {
                progress.checkCancelled();
                progress.report(i, found.size());
            }
            Place place = Place.line(file.name(), found.get(i).line());
            try {
                questions.add(new ReadQuestion(
                        ids.identified(found.get(i).question(new Remarks(problems, place))), place, Map.of()));
            } catch (LeftOut leftOut) {
                problems.add(leftOut.problem());
                found.get(i).rejected(place).ifPresent(rejected::add);
            }
        }
        progress.report(found.size(), found.size());
        return questions;
    }
}
