package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xuegui.quiz.QuestionType;

/** The headings and words of our own template, as our reader knows them: part of the format, not of the interface. */
final class TemplateWords {

    private static final int FEWEST_CHOICES = 6;
    private static final List<String> FIRST = List.of(Headings.OWN_ID, "题型", "题干");
    private static final List<String> ALWAYS = List.of("答案", "解析", "难度", "专题", "所引知识点", "来源");
    private static final List<String> WHERE_NEEDED =
            List.of("得分点", "词库", "任意顺序", "固定选项", "选项反馈", "选项标识", "选项权重");
    static final List<String> HEAD = List.of("题库编号", "题库名称", "学习包", "默认专题");

    private TemplateWords() {}

    static String type(QuestionType type) {
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

    static String choice(int number) {
        return "选项" + CellText.columnLetters(number);
    }

    /** The headings these rows need, from the left. */
    static List<String> headings(List<Map<String, String>> rows) {
        Set<String> used = new TreeSet<>();
        rows.forEach(row -> used.addAll(row.keySet()));
        int choices = FEWEST_CHOICES;
        for (int number = 1; number <= MOST_CHOICES; number++) {
            choices = used.contains(choice(number)) ? Math.max(choices, number) : choices;
        }
        List<String> headings = new ArrayList<>(FIRST);
        for (int number = 1; number <= choices; number++) {
            headings.add(choice(number));
        }
        headings.addAll(ALWAYS);
        WHERE_NEEDED.stream().filter(used::contains).forEach(headings::add);
        headings.addAll(HEAD);
        return headings;
    }

    /** A matching may have as many pairs and as many right sides alone. */
    static final int MOST_CHOICES = 26;
}
