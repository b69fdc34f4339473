package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xuegui.exchange.input.LossRecorder;
import org.xuegui.base.problem.Problem;
import org.xuegui.exchange.text.WrittenLine.Kind;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.QuizSet;

/**
 * Writes a set as a list. Each question is read back before it is taken, alone and within the whole list; where its
 * text would be read as something else, its signs are shielded.
 */
final class ListWriter {

    private static final Pattern STABLE_ID = Pattern.compile("q-[0-9a-f]{16}(?:-\\d{1,5})?");
    private static final String ORDINALS = "零一二三四五六七八九十";
    private static final int MOST_TRIES = 3;

    private final QuizSet set;
    private final LossRecorder losses;
    private final Function<List<WrittenLine>, List<Question>> reader;
    private final List<Question> kept = new ArrayList<>();
    private final List<Question> expected = new ArrayList<>();
    private final Set<Integer> shielded = new HashSet<>();
    private final Set<Integer> withId = new HashSet<>();

    private ListWriter(QuizSet set, String format, Function<List<WrittenLine>, List<Question>> reader) {
        this.set = set;
        this.losses = new LossRecorder(format);
        this.reader = reader;
    }

    /** The lines, and what they do not carry. */
    record Written(List<WrittenLine> lines, List<Problem> losses) {}

    /**
     * The list.
     *
     * @param format the format's name for a person
     * @param reader what reading lines gives
     */
    static Written write(QuizSet set, String format, Function<List<WrittenLine>, List<Question>> reader) {
        ListWriter writer = new ListWriter(set, format, reader);
        set.questions().forEach(writer::tryOut);
        return new Written(writer.settled(), writer.losses.losses());
    }

    private void tryOut(Question question) {
        int index = kept.size();
        kept.add(question);
        if (!STABLE_ID.matcher(question.id()).matches()) {
            withId.add(index);
        }
        Optional<Question> read = readBack(index);
        if (!read.equals(Optional.of(question)) && !withId.contains(index)) {
            withId.add(index);
            read = readBack(index);
        }
        if (!read.equals(Optional.of(question))) {
            Optional<Question> plain = read;
            shielded.add(index);
            read = readBack(index);
            boolean isNoBetter = plain.isPresent() && read.equals(plain);
            if (isNoBetter) {
                shielded.remove(index);
            }
        }
        if (losses.check(question, read)) {
            expected.add(read.orElseThrow());
        } else {
            kept.remove(index);
            shielded.remove(index);
            withId.remove(index);
        }
    }

    private Optional<Question> readBack(int index) {
        List<WrittenLine> lines = head();
        lines.add(sectionHead(kept.get(index).type(), 1, 1));
        lines.addAll(lines(index));
        List<Question> read = reader.apply(lines);
        return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
    }

    private List<WrittenLine> lines(int index) {
        return QuestionLines.of(
                kept.get(index), index + 1, set.topic(), shielded.contains(index), withId.contains(index));
    }

    /** The whole list, with more shields where questions disturb each other. */
    private List<WrittenLine> settled() {
        List<WrittenLine> lines = whole();
        for (int i = 0; i < MOST_TRIES; i++) {
            List<Question> read = reader.apply(lines);
            if (read.equals(expected)) {
                return lines;
            }
            boolean isLast = i == MOST_TRIES - 2;
            for (int at = 0; at < kept.size(); at++) {
                boolean isSame = !isLast && at < read.size() && read.get(at).equals(expected.get(at));
                if (!isSame) {
                    shielded.add(at);
                    shielded.add(Math.max(0, at - 1));
                }
            }
            lines = whole();
        }
        return lines;
    }

    private List<WrittenLine> whole() {
        List<WrittenLine> lines = head();
        int section = 0;
        for (int i = 0; i < kept.size(); i++) {
            QuestionType type = kept.get(i).type();
            if (i == 0 || kept.get(i - 1).type() != type) {
                lines.add(sectionHead(type, ++section, run(i)));
            }
            lines.addAll(lines(i));
        }
        return lines;
    }

    private int run(int from) {
        int end = from;
        while (end < kept.size() && kept.get(end).type() == kept.get(from).type()) {
            end++;
        }
        return end - from;
    }

    private List<WrittenLine> head() {
        List<WrittenLine> lines = new ArrayList<>();
        lines.add(new WrittenLine(Kind.TITLE, "题库：" + oneLine(set.title())));
        lines.add(new WrittenLine(Kind.SET_FIELD, "题库编号：" + oneLine(set.id())));
        if (!set.packId().isEmpty()) {
            lines.add(new WrittenLine(Kind.SET_FIELD, "学习包：" + oneLine(set.packId())));
        }
        if (!set.topic().isEmpty()) {
            lines.add(new WrittenLine(Kind.SET_FIELD, "题库专题：" + oneLine(set.topic())));
        }
        return lines;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ");
    }

    private static WrittenLine sectionHead(QuestionType type, int ordinal, int count) {
        String number = ordinal > 10 ? "第" + ordinal + "部分 " : ORDINALS.charAt(ordinal) + "、";
        return new WrittenLine(Kind.HEAD, number + name(type) + "（共 " + count + " 题）");
    }

    private static String name(QuestionType type) {
        return switch (type) {
            case SINGLE -> "单选题";
            case MULTIPLE -> "多选题";
            case TRUE_FALSE -> "判断题";
            case FILL -> "填空题";
            case MATCHING -> "连线题";
            case ORDERING -> "排序题";
            case SHORT -> "简答题";
        };
    }
}
