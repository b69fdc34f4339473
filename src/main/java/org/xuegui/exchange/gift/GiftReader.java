package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.BlankMarks;
import org.xuegui.exchange.input.InputText;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.MoodleCategory;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.RejectedQuestion;

/** Reads one GIFT file. For one file. */
final class GiftReader {

    private static final int STEP = 100;
    private static final int SHOWN = 40;
    /** What a question of another format has, which people mix in. */
    private static final Pattern AIKEN_OPTION = Pattern.compile("(?m)^[Aa][.)]");
    private static final Pattern AIKEN_ANSWER = Pattern.compile("(?m)^(?:ANSWER|Answer):");

    private final QuizFile file;
    private final Progress progress;
    private final ProblemCollector problems = new ProblemCollector();
    private final QuestionIds ids = new QuestionIds();
    private final List<ReadQuestion> questions = new ArrayList<>();
    private final List<RejectedQuestion> rejected = new ArrayList<>();
    private String topic = "";
    private int found;
    private int titles;

    private GiftReader(QuizFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    static ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        return new GiftReader(file, progress).read(options);
    }

    private ReadResult read(ReadOptions options) {
        Optional<DecodedText> text = InputText.decodePlain(file, options, problems);
        if (text.isEmpty()) {
            return ReadResult.nothing(file.name(), QuizFormat.GIFT, problems.problems());
        }
        List<GiftBlock> blocks = BlockSplitter.split(BlankMarks.without(text.get().text()));
        ReadSet set = set(blocks);
        if (titles > 0) {
            problems.add(Problem.info(Place.file(file.name()), "titles-dropped", titles));
        }
        return new ReadResult(file.name(), QuizFormat.GIFT, Optional.of(text.get().charset()), found, List.of(set),
                problems.problems()).rejecting(rejected);
    }

    private ReadSet set(List<GiftBlock> blocks) {
        Comments head = new Comments(blocks.isEmpty() ? List.of() : blocks.get(0).comments());
        long likely = blocks.stream().filter(block -> hasBrace(block.text())).count();
        if (likely > QuizFormats.MOST_QUESTIONS) {
            found = (int) likely;
        } else {
            readAll(blocks);
        }
        if (found > QuizFormats.MOST_QUESTIONS) {
            questions.clear();
            rejected.clear();
            problems.add(Problem.error(
                    Place.file(file.name()), "too-many-questions", found, QuizFormats.MOST_QUESTIONS));
        }
        return new ReadSet(head.first("set"), head.first("title").orElse(file.baseName()),
                head.first("pack").orElse(""), head.first("topic").orElse(""), questions);
    }

    private static boolean hasBrace(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || FullWidth.isGift(text);
    }

    private void readAll(List<GiftBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i % STEP == 0) {
                progress.checkCancelled();
                progress.report(i, blocks.size());
            }
            block(blocks.get(i));
        }
        progress.report(blocks.size(), blocks.size());
    }

    private void block(GiftBlock block) {
        String text = Spaces.strip(block.text());
        Place place = Place.line(file.name(), block.line());
        if (text.startsWith(BlockSplitter.CATEGORY)) {
            category(block, place);
        } else if (!hasBrace(text) && isAiken(text)) {
            found++;
            problems.add(Problem.error(place, "gift-aiken"));
        } else if (!text.isEmpty() && !hasBrace(text)) {
            problems.add(Problem.info(place, "gift-description", beginning(text)));
        } else if (!text.isEmpty()) {
            question(block, place);
        }
    }

    private static boolean isAiken(String text) {
        return AIKEN_OPTION.matcher(text).find() && AIKEN_ANSWER.matcher(text).find();
    }

    private void category(GiftBlock block, Place place) {
        int end = block.text().indexOf('\n');
        String line = end < 0 ? block.text() : block.text().substring(0, end);
        topic = MoodleCategory.topic(Escapes.release(line.substring(BlockSplitter.CATEGORY.length())));
        if (end >= 0 && !Spaces.strip(block.text().substring(end)).isEmpty()) {
            problems.add(Problem.warning(place, "gift-category-glued"));
            block(block.behindFirstLine());
        }
    }

    private void question(GiftBlock block, Place place) {
        Remarks remarks = new Remarks(problems, place);
        found++;
        try {
            QuestionText text = QuestionText.of(Spaces.strip(block.text()), remarks);
            if (text.isSeveralQuestions()) {
                found--;
                remarks.warn("gift-no-blank-line", text.answers().size());
                several(block, text);
                return;
            }
            if (block.hasGap()) {
                remarks.warn("gift-gap");
            }
            add(QuestionReader.read(text, new Comments(block.comments()), topic, remarks), remarks);
            countTitle(text);
        } catch (LeftOut leftOut) {
            problems.add(leftOut.problem());
            RejectedBlock.read(block, topic, place).ifPresent(rejected::add);
        }
    }

    /** Each question up to its closing brace; the comments belong to the first. */
    private void several(GiftBlock block, QuestionText text) {
        if (found + text.answers().size() > QuizFormats.MOST_QUESTIONS) {
            found += text.answers().size();
            return;
        }
        int line = block.line() + lineBreaks(block.text()) - lineBreaks(text.text());
        List<String> comments = block.comments();
        int from = 0;
        for (Segment answers : text.answers()) {
            String part = text.text().substring(from, answers.close() + 1);
            String stripped = Spaces.strip(part);
            line += lineBreaks(part.substring(0, part.indexOf(stripped)));
            question(new GiftBlock(line, stripped, comments, false), Place.line(file.name(), line));
            line += lineBreaks(stripped);
            comments = List.of();
            from = answers.close() + 1;
        }
    }

    private static String beginning(String guarded) {
        String text = Spaces.collapse(Escapes.release(guarded));
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + '…';
    }

    private static int lineBreaks(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private void add(Question read, Remarks remarks) {
        Question question = read;
        if (!read.id().equals(QuestionIds.NONE) && !ids.take(read.id())) {
            remarks.warn("question-id-repeated", read.id());
            question = read.withDetails(read.details().withId(QuestionIds.NONE));
        }
        questions.add(new ReadQuestion(ids.identified(question), remarks.place(), Map.of()));
    }

    private void countTitle(QuestionText text) {
        boolean saysMore = !text.title().isEmpty() && !text.text().startsWith(text.title());
        titles += saysMore ? 1 : 0;
    }
}
