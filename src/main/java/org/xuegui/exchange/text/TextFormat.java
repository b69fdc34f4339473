package org.xuegui.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuegui.base.file.DecodedText;
import org.xuegui.base.file.SafeArchive;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.FileFormat;
import org.xuegui.exchange.input.InputText;
import org.xuegui.quiz.QuizSet;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.WriteResult;

/** Question lists as plain or pasted text. */
public final class TextFormat implements FileFormat {

    private static final int BEGINNING = 8192;
    private static final Pattern OPTION = Pattern.compile("(?m)^[ \\t\u3000]{0,12}[-*]?[ (（]?[AaＡ][)）]?[ ]{0,2}[.、．:：]");
    private static final Pattern NUMBER =
            Pattern.compile("(?m)^[ \\t\u3000#*]{0,12}(?:[(（]?\\d{1,5}[ ]{0,2}[.、．)）\\t]|第\\d{1,5}题|[一二三四五六七八九十]{1,3}、)");
    private static final Pattern ANSWER = Pattern.compile("答案[】\\]]?[ ]{0,2}[:：是为】]|[(（][ ]{0,3}[A-DＡ-Ｄ√×对错][ ]{0,3}[)）]"
            + "|(?m)^[ \\t]{0,8}[\\[【](?:[A-H]{1,8}|对|错|√|×)[\\]】]");
    private static final Pattern HEAD = Pattern.compile("(?:单选|多选|单项选择|多项选择|判断|填空|简答|选择)题");

    @Override
    public QuizFormat format() {
        return QuizFormat.TEXT;
    }

    @Override
    public boolean isContentOf(QuizFile file) {
        byte[] start = Arrays.copyOf(file.content(), Math.min(BEGINNING, file.content().length));
        if (start.length == 0 || SafeArchive.isArchive(start)) {
            return false;
        }
        String text = InputText.beginning(file);
        boolean isUtf8 = text.chars().filter(sign -> sign == '\uFFFD').count() < 3;
        String beginning = (isUtf8 ? text : new String(start, DecodedText.GB18030)).replace('\r', '\n');
        boolean isMarkup = beginning.stripLeading().startsWith("<") || beginning.indexOf('\0') >= 0;
        boolean hasAnswer = ANSWER.matcher(beginning).find();
        boolean hasOption = OPTION.matcher(beginning).find();
        boolean hasHead = HEAD.matcher(beginning).find();
        return !isMarkup && (NUMBER.matcher(beginning).find() ? hasOption || hasAnswer || hasHead
                : hasOption && hasAnswer);
    }

    @Override
    public ReadResult read(QuizFile file, ReadOptions options, Progress progress) {
        ProblemCollector problems = new ProblemCollector();
        Optional<DecodedText> text = InputText.decodePlain(file, options, problems);
        Optional<List<Line>> lines = text.flatMap(decoded -> TextLines.of(decoded.text()));
        if (lines.isEmpty()) {
            text.ifPresent(decoded -> problems.add(
                    Problem.error(Place.file(file.name()), "list-too-many-lines", TextLines.MOST)));
            return ReadResult.nothing(file.name(), format(), problems.problems());
        }
        TextListReader reader = new TextListReader(file.name(), problems, progress);
        ReadSet set = reader.read(lines.get(), AnswerFile.of(options, problems), file.baseName());
        return new ReadResult(file.name(), format(), text.map(DecodedText::charset), reader.found(), List.of(set),
                problems.problems()).rejecting(reader.rejected());
    }

    @Override
    public Optional<WriteResult> write(QuizSet set) {
        return Optional.of(TextWriter.write(set));
    }

    /** The text as a file, for reading back what was written. */
    static QuizFile file(String text) {
        return new QuizFile("", text.getBytes(StandardCharsets.UTF_8));
    }
}
