package org.xuegui.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xuegui.base.text.Passage;
import org.xuegui.quiz.Choice;
import org.xuegui.quiz.Difficulty;
import org.xuegui.quiz.FillBlank;
import org.xuegui.quiz.Matching;
import org.xuegui.quiz.MultipleChoice;
import org.xuegui.quiz.Ordering;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.QuestionType;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.SingleChoice;
import org.xuegui.quiz.TrueFalse;

/** One question as a row of our own template: texts by heading. */
final class QuestionRow {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private QuestionRow(Question question) {
        put(Headings.OWN_ID, question.id());
        put("题型", TemplateWords.type(question.type()));
        put("题干", text(question.stem()));
        putAsked(question);
        put("解析", text(question.details().explanation()));
        put("难度", difficulty(question.details().difficulty()));
        put("专题", question.details().topic());
        put("所引知识点", String.join("、", question.cites()));
        put("来源", question.details().source());
    }

    /** The cells of the question by heading. */
    static Map<String, String> of(Question question) {
        return new QuestionRow(question).cells;
    }

    private void put(String heading, String text) {
        if (!text.isEmpty()) {
            cells.put(heading, text);
        }
    }

    private void putAsked(Question question) {
        if (question instanceof SingleChoice single) {
            putChoices(single.choices(), Set.of(single.key()));
        } else if (question instanceof MultipleChoice multiple) {
            putChoices(multiple.choices(), multiple.keys());
        } else if (question instanceof TrueFalse judged) {
            put("答案", judged.isTrue() ? "对" : "错");
        } else if (question instanceof FillBlank fill) {
            put("答案", OwnText.blanks(fill.blanks()));
            put("词库", OwnText.join(fill.wordBank()));
            put("任意顺序", fill.isAnyOrder() ? "是" : "");
        } else if (question instanceof Matching matching) {
            List<String> pairs = new ArrayList<>();
            matching.pairs().forEach(pair -> pairs.add(OwnText.join(List.of(text(pair.left()), text(pair.right())))));
            matching.distractors().forEach(one -> pairs.add(OwnText.join(List.of("", text(one)))));
            putTexts(pairs);
        } else if (question instanceof Ordering ordering) {
            putTexts(ordering.items().stream().map(QuestionRow::text).toList());
            put("答案", letters(ordering.items().size()));
        } else if (question instanceof ShortAnswer answer) {
            put("答案", text(answer.modelAnswer()));
            put("得分点", OwnText.join(answer.points()));
        }
    }

    private void putTexts(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            put(TemplateWords.choice(i + 1), texts.get(i));
        }
    }

    private static String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            letters.append(CellText.columnLetters(i));
        }
        return letters.toString();
    }

    private void putChoices(List<Choice> choices, Set<String> keys) {
        StringBuilder right = new StringBuilder();
        StringBuilder fixed = new StringBuilder();
        boolean hasUsualIds = true;
        for (int i = 0; i < choices.size(); i++) {
            String letter = CellText.columnLetters(i + 1);
            Choice choice = choices.get(i);
            put(TemplateWords.choice(i + 1), text(choice.text()));
            right.append(keys.contains(choice.id()) ? letter : "");
            fixed.append(choice.isFixed() ? letter : "");
            hasUsualIds &= choice.id().equals(letter.toLowerCase(Locale.ROOT));
        }
        put("答案", right.toString());
        put("固定选项", fixed.toString());
        put("选项标识", hasUsualIds ? "" : OwnText.join(choices.stream().map(Choice::id).toList()));
        if (choices.stream().anyMatch(choice -> choice.weight().isPresent())) {
            put("选项权重", OwnText.join(choices.stream()
                    .map(choice -> choice.weight().map(BigDecimal::toPlainString).orElse(""))
                    .toList()));
        }
        if (choices.stream().anyMatch(choice -> !choice.feedback().plain().isEmpty())) {
            put("选项反馈", OwnText.join(choices.stream().map(choice -> text(choice.feedback())).toList()));
        }
    }

    private static String text(Passage passage) {
        return passage.markedPlain();
    }

    private static String difficulty(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "易";
            case MEDIUM -> "中";
            case HARD -> "难";
        };
    }
}
