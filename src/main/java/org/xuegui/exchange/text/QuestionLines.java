package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuegui.base.text.Passage;
import org.xuegui.exchange.input.DifficultyWord;
import org.xuegui.quiz.BlankKey;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionDetails;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;
import org.xuegui.exchange.text.WrittenLine.Kind;

/** Writes a question as the lines people write. */
final class QuestionLines {

    private final boolean isShielded;
    private final List<WrittenLine> lines = new ArrayList<>();

    private QuestionLines(boolean isShielded) {
        this.isShielded = isShielded;
    }

    /**
     * The lines.
     *
     * @param number its number in the list
     * @param setTopic topic that need not be named
     * @param isShielded whether each sign is kept from being read as anything but text
     * @param hasId whether the id is written
     */
    static List<WrittenLine> of(Question question, int number, String setTopic, boolean isShielded, boolean hasId) {
        QuestionLines writer = new QuestionLines(isShielded);
        writer.stem(question, number);
        writer.asked(question);
        writer.details(question.details(), setTopic, hasId);
        return writer.lines;
    }

    private void add(Kind kind, String label, String text) {
        lines.add(new WrittenLine(kind, label + shown(text)));
    }

    private String shown(String text) {
        String bare = text.codePoints()
                .filter(sign -> sign == '\t' || sign == '\n' || sign >= 0x20 && sign != 0x7F)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!isShielded || bare.isEmpty()) {
            return bare;
        }
        StringBuilder shielded = new StringBuilder().append(Line.SHIELD);
        bare.codePoints().forEach(sign -> shielded.appendCodePoint(sign).append(Line.SHIELD));
        return shielded.toString();
    }

    private String shown(Passage passage) {
        return shown(passage.plain());
    }

    private void stem(Question question, int number) {
        if (!(question instanceof FillBlank fill)) {
            add(Kind.STEM, number + "、", question.stem().plain());
            return;
        }
        List<Integer> order = fill.stem().blanks();
        boolean isInOrder = order.equals(order.stream().sorted().toList());
        StringBuilder text = new StringBuilder();
        for (Passage.Paragraph paragraph : fill.stem().paragraphs()) {
            text.append(text.isEmpty() ? "" : "\n");
            for (Passage.Inline part : paragraph.parts()) {
                if (part instanceof Passage.Blank blank) {
                    text.append(isInOrder ? "____" : "__" + blank.number() + "__");
                } else {
                    text.append(shown(new Passage(List.of(new Passage.Paragraph(List.of(part))))));
                }
            }
        }
        lines.add(new WrittenLine(Kind.STEM, number + "、" + text));
    }

    private void asked(Question question) {
        switch (question.type()) {
            case SINGLE -> choices(((SingleChoice) question).choices(), List.of(((SingleChoice) question).key()));
            case MULTIPLE -> choices(((MultipleChoice) question).choices(),
                    List.copyOf(((MultipleChoice) question).keys()));
            case TRUE_FALSE -> lines.add(new WrittenLine(
                    Kind.ANSWER, "答案：" + (((TrueFalse) question).isTrue() ? "正确" : "错误")));
            case FILL -> fill((FillBlank) question);
            case MATCHING -> matching((Matching) question);
            case ORDERING -> ordering((Ordering) question);
            case SHORT -> answer((ShortAnswer) question);
        }
    }

    private static char letter(int index) {
        return (char) ('A' + index);
    }

    private void choices(List<Choice> choices, List<String> keys) {
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            add(Kind.OPTION, letter(i) + ". ", choices.get(i).text().plain());
            if (keys.contains(choices.get(i).id())) {
                answer.append(letter(i));
            }
        }
        lines.add(new WrittenLine(Kind.ANSWER, "答案：" + answer));
    }

    private void fill(FillBlank fill) {
        List<BlankKey> keys = fill.blanks();
        if (keys.size() == 1) {
            add(Kind.ANSWER, "答案：", BlankAnswer.write(keys.get(0)));
        } else {
            lines.add(new WrittenLine(Kind.ANSWER, "答案："));
            for (int i = 0; i < keys.size(); i++) {
                add(Kind.ANSWER, "第" + (i + 1) + "空：", BlankAnswer.write(keys.get(i)));
            }
        }
        if (!fill.wordBank().isEmpty()) {
            add(Kind.FIELD, "备选词：", String.join("、", fill.wordBank()));
        }
        if (fill.isAnyOrder()) {
            lines.add(new WrittenLine(Kind.FIELD, "空的次序：不限"));
        }
    }

    private void matching(Matching matching) {
        List<Matching.Pair> pairs = matching.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            add(Kind.OPTION, "（" + (i + 1) + "）", pairs.get(i).left().plain());
        }
        List<Integer> places = mixed(pairs.stream().map(pair -> pair.right().plain()).toList());
        for (int i = 0; i < places.size(); i++) {
            add(Kind.OPTION, letter(i) + ". ", pairs.get(places.get(i)).right().plain());
        }
        for (int i = 0; i < matching.distractors().size(); i++) {
            add(Kind.OPTION, letter(places.size() + i) + ". ", matching.distractors().get(i).plain());
        }
        String answer = IntStream.range(0, pairs.size())
                .mapToObj(i -> "（" + (i + 1) + "）" + letter(places.indexOf(i)))
                .collect(Collectors.joining(" "));
        lines.add(new WrittenLine(Kind.ANSWER, "答案：" + answer));
    }

    /** Places of the texts in an order that does not tell their own: by their code points. */
    private static List<Integer> mixed(List<String> texts) {
        return IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(texts::get)).toList();
    }

    private void ordering(Ordering ordering) {
        List<String> items = ordering.items().stream().map(Passage::plain).toList();
        List<Integer> places = mixed(items);
        for (int i = 0; i < places.size(); i++) {
            add(Kind.OPTION, letter(i) + ". ", items.get(places.get(i)));
        }
        String answer = IntStream.range(0, items.size())
                .mapToObj(i -> String.valueOf(letter(places.indexOf(i))))
                .collect(Collectors.joining());
        lines.add(new WrittenLine(Kind.ANSWER, "答案：" + answer));
    }

    private void answer(ShortAnswer answer) {
        add(Kind.ANSWER, "答案：", answer.modelAnswer().plain());
        if (!answer.points().isEmpty()) {
            lines.add(new WrittenLine(Kind.ANSWER, "得分点："));
            for (int i = 0; i < answer.points().size(); i++) {
                add(Kind.ANSWER, "（" + (i + 1) + "）", answer.points().get(i));
            }
        }
    }

    private void details(QuestionDetails details, String setTopic, boolean hasId) {
        if (!details.explanation().isEmpty()) {
            add(Kind.FIELD, "解析：", details.explanation().plain());
        }
        if (details.difficulty() != Difficulty.MEDIUM) {
            lines.add(new WrittenLine(Kind.FIELD, "难度：" + DifficultyWord.of(details.difficulty())));
        }
        if (!details.topic().equals(setTopic)) {
            add(Kind.FIELD, "专题：", details.topic());
        }
        if (!details.cites().isEmpty()) {
            lines.add(new WrittenLine(Kind.FIELD, "知识点：" + String.join("、", details.cites())));
        }
        if (!details.source().isEmpty()) {
            add(Kind.FIELD, "来源：", details.source());
        }
        if (hasId) {
            add(Kind.FIELD, "题目编号：", details.id());
        }
    }
}
