package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.RejectedQuestion;

/** Makes a set of the lines of a list, whatever file they come from. For one file. */
final class TextListReader {

    private static final int STEP = 100;
    private static final int SHOWN = 30;
    private static final int MOST_STRAYS = 20;

    private final String file;
    private final ProblemCollector problems;
    private final Progress progress;
    private final QuestionIds ids = new QuestionIds();
    private final Set<Section> told = new HashSet<>();
    private final List<RejectedQuestion> rejected = new ArrayList<>();
    private int found;

    TextListReader(String file, ProblemCollector problems, Progress progress) {
        this.file = file;
        this.problems = problems;
        this.progress = progress;
    }

    /** Number of questions found. */
    int found() {
        return found;
    }

    /** What could be read of questions that cannot be used. */
    List<RejectedQuestion> rejected() {
        return rejected;
    }

    /**
     * The set.
     *
     * @param answers the file that holds the answers
     * @param title title of a set that has none of its own
     */
    ReadSet read(List<Line> lines, AnswerFile answers, String title) {
        ListReader.Result list = new ListReader(LineClassifier.classify(RunOnLine.parted(lines))).read();
        progress.checkCancelled();
        found = list.found();
        strays(list.strays());
        Map<Label, String> head = list.setFields();
        String topic = head.getOrDefault(Label.SET_TOPIC, "");
        List<ReadQuestion> questions = List.of();
        if (found > QuizFormats.MOST_QUESTIONS) {
            problems.add(Problem.error(Place.file(file), "too-many-questions", found, QuizFormats.MOST_QUESTIONS));
        } else {
            questions = questions(list, answers, new DetailsMaker(topic));
            list.sections().forEach(this::checkDeclared);
        }
        return new ReadSet(Optional.ofNullable(head.get(Label.SET_ID)), head.getOrDefault(Label.SET_TITLE, title),
                head.getOrDefault(Label.PACK, ""), topic, questions);
    }

    private List<ReadQuestion> questions(ListReader.Result list, AnswerFile answers, DetailsMaker maker) {
        Map<Draft, AnswerBook.Entry> apart =
                new AnswerAssignment(list.sections(), file, problems).assign(list.book());
        Map<Draft, AnswerBook.Entry> fromFile = answers.lines().isEmpty()
                ? Map.of()
                : new AnswerAssignment(list.sections(), answers.name(), problems)
                        .assign(AnswerReader.readAll(LineClassifier.classify(answers.lines())));
        List<ReadQuestion> questions = new ArrayList<>();
        int done = 0;
        int scores = 0;
        for (Section section : list.sections()) {
            for (Draft draft : section.drafts()) {
                if (done++ % STEP == 0) {
                    progress.checkCancelled();
                    progress.report(done, found);
                }
                scores += draft.hasExtra(Label.SCORE) ? 1 : 0;
                AnswerBook.Entry entry = apart.getOrDefault(draft, fromFile.get(draft));
                question(draft, Optional.ofNullable(entry), maker).ifPresent(questions::add);
            }
        }
        if (scores > 0) {
            problems.add(Problem.info(Place.file(file), "list-scores", scores));
        }
        progress.report(found, found);
        return questions;
    }

    private Optional<ReadQuestion> question(Draft draft, Optional<AnswerBook.Entry> entry, DetailsMaker maker) {
        Place place = place(draft);
        Remarks remarks = new Remarks(problems, place);
        try {
            Question question = make(draft, entry, maker, remarks);
            if (!question.id().equals(QuestionIds.NONE) && !ids.take(question.id())) {
                remarks.warn("question-id-repeated", question.id());
                question = question.withDetails(question.details().withId(QuestionIds.NONE));
            }
            return Optional.of(new ReadQuestion(ids.identified(question), place, Map.of()));
        } catch (LeftOut leftOut) {
            problems.add(leftOut.problem());
            asked(draft, entry, maker, new Remarks(new ProblemCollector(), place)).rejected()
                    .ifPresent(rejected::add);
            return Optional.empty();
        }
    }

    private Place place(Draft draft) {
        Place place = Place.line(file, draft.start().number());
        return draft.number() > 0 ? place.named(String.valueOf(draft.number())) : place;
    }

    private static Asked asked(
            Draft draft, Optional<AnswerBook.Entry> entry, DetailsMaker maker, Remarks remarks) {
        StemMarks marks = StemMarks.of(Joined.of(draft.stem()));
        Optional<TypeName> type = marks.type().filter(name -> name.type().isPresent()).or(draft::type);
        return new Asked(draft, marks.stem(), type, GivenAnswer.of(draft, entry), maker, remarks);
    }

    private Question make(Draft draft, Optional<AnswerBook.Entry> entry, DetailsMaker maker, Remarks remarks) {
        Asked written = asked(draft, entry, maker, remarks);
        OptionTexts options = OptionTexts.of(draft, written.stem());
        Asked asked = written.withStem(options.stem());
        if (asked.told().map(TypeName::isNear).orElse(false) && told.add(draft.section())) {
            remarks.inform("list-type-near");
        }
        boolean isOpen = options.size() == 0 || options.size() == 1 && asked.isTold(QuestionType.SHORT);
        return isOpen ? OpenMaker.make(asked) : ChoiceMaker.make(asked, options);
    }

    private void checkDeclared(Section section) {
        int declared = section.head().map(SectionHead::declared).orElse(-1);
        if (declared >= 0 && declared != section.drafts().size()) {
            problems.add(Problem.warning(Place.line(file, section.line()), "list-declared", declared,
                    section.drafts().size()));
        }
    }

    /** Lines that belong to nothing: a title, remarks. Told once for each run of them. */
    private void strays(List<Line> strays) {
        int last = -1;
        int told = 0;
        for (Line line : strays) {
            boolean isNew = line.number() > last + 2;
            last = line.number();
            if (isNew && told++ < MOST_STRAYS) {
                String text = Line.unshielded(line.text());
                boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
                problems.add(Problem.info(Place.line(file, line.number()), "list-text-alone",
                        isLong ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + '…' : text));
            }
        }
        if (told > MOST_STRAYS) {
            problems.add(Problem.info(Place.file(file), "list-text-alone-more", told - MOST_STRAYS));
        }
    }
}
