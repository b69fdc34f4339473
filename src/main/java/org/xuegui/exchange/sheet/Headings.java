package org.xuegui.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuegui.base.text.ChineseNumerals;
import org.xuegui.quiz.load.ColumnRole;

/** The words question banks put over their columns. */
final class Headings {

    /** The heading over the ids in our own template; by it the template is known. */
    static final String OWN_ID = "学规编号";

    /** From where an answer in numbers counts, as in Correct answer (1-4). */
    static final Pattern RANGE = Pattern.compile("\\(([01])[-~～至到][3-9]\\)");

    private static final int LONGEST = 200;
    private static final int MOST_NUMBER = 26;

    /** Role by word, with how well the word fits: the earlier in its line the better. */
    private static final Map<String, Found> WORDS = words();
    private static final List<String> BEFORE_NUMBER = List.of("选项内容", "备选答案", "候选答案", "答案选项", "备选项", "候选项",
            "选择项", "可选项", "试题选项", "题目选项", "选项", "选择", "options", "option", "choices", "choice");
    /** Before choices that are all wrong, as the answer's own text is the right one. */
    private static final List<String> BEFORE_WRONG = List.of("incorrectanswers", "incorrectanswer", "incorrectoption",
            "wronganswers", "wronganswer", "wrongoption", "incorrect", "distractor", "错误答案", "错误选项", "干扰选项", "干扰项");
    private static final List<String> BEFORE_BLANK =
            List.of("填空答案", "正确答案", "参考答案", "填空", "空格", "答案", "blank", "answer", "空", "第");

    private Headings() {}

    /**
     * What a heading says.
     *
     * @param role the role
     * @param number which one; 0 where the role is not numbered
     * @param rank how well it fits among headings of the same role; the smaller the better
     * @param isAnswerWord whether it is a numbered heading that says answer, which may stand for a choice
     */
    record Found(ColumnRole role, int number, int rank, boolean isAnswerWord) {}

    /** What this heading says; empty for one that is not known. */
    static Optional<Found> find(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        return findWhole(heading).or(() -> findStart(heading));
    }

    private static Optional<Found> findWhole(String heading) {
        String compact = RANGE.matcher(CellText.compact(heading).toLowerCase(Locale.ROOT)).replaceAll("");
        return exact(plain(compact, true)).or(() -> exact(plain(compact, false))).or(() -> containing(compact));
    }

    /** What stands before a remark: {@code Question - max 120 characters}, or a second line. */
    private static Optional<Found> findStart(String heading) {
        String trimmed = CellText.trim(heading);
        for (String remark : List.of("\n", " - ", " – ", "：", ":")) {
            int at = trimmed.indexOf(remark);
            Optional<Found> found = at > 0 ? findWhole(trimmed.substring(0, at)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Without brackets, with or without what stands in them, and without signs at its ends. */
    private static String plain(String heading, boolean isKept) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (char sign : heading.toCharArray()) {
            if ("([{<【〔「".indexOf(sign) >= 0) {
                depth++;
            } else if (")]}>】〕」".indexOf(sign) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if ("*:_-\"'.、,#?!。".indexOf(sign) < 0 && (isKept || depth == 0)) {
                text.append(sign);
            }
        }
        String plain = text.toString();
        return plain.endsWith("必填") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static Optional<Found> exact(String heading) {
        Found known = WORDS.get(heading);
        return known != null ? Optional.of(known) : choice(heading).or(() -> wrong(heading)).or(() -> blank(heading));
    }

    /** Whether the heading speaks of choices that are all wrong. */
    static boolean isWrong(String heading) {
        return wrong(plain(CellText.compact(heading).toLowerCase(Locale.ROOT), false)).isPresent();
    }

    private static Optional<Found> wrong(String heading) {
        for (String word : BEFORE_WRONG) {
            if (heading.equals(word)) {
                return Optional.of(new Found(ColumnRole.ALL_CHOICES, 0, 90, false));
            }
            int number = heading.startsWith(word) ? number(heading.substring(word.length())) : 0;
            if (number > 0) {
                return Optional.of(new Found(ColumnRole.CHOICE, number, 90, false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> choice(String heading) {
        if (heading.length() == 1 && heading.charAt(0) >= 'a' && heading.charAt(0) <= 'z') {
            return Optional.of(new Found(ColumnRole.CHOICE, heading.charAt(0) - 'a' + 1, 50, false));
        }
        for (String word : BEFORE_NUMBER) {
            if (heading.startsWith(word)) {
                int number = number(heading.substring(word.length()));
                if (number > 0) {
                    return Optional.of(new Found(ColumnRole.CHOICE, number, 0, false));
                }
            }
        }
        for (String word : List.of("选项内容", "选项", "option", "choice", "项")) {
            if (heading.endsWith(word)) {
                int number = number(heading.substring(0, heading.length() - word.length()));
                if (number > 0) {
                    return Optional.of(new Found(ColumnRole.CHOICE, number, 0, false));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> blank(String heading) {
        String core = heading.startsWith("第") && heading.endsWith("空")
                ? "空" + heading.substring(1, heading.length() - 1)
                : heading;
        for (String word : BEFORE_BLANK) {
            if (core.startsWith(word)) {
                int number = number(core.substring(word.length()));
                if (number > 0) {
                    boolean isAnswer = word.contains("答案") || word.equals("answer");
                    return Optional.of(new Found(ColumnRole.BLANK, number, 0, isAnswer));
                }
            }
        }
        return Optional.empty();
    }

    /** A letter, a number or a Chinese numeral up to 26; 0 for anything else. */
    private static int number(String text) {
        if (text.length() == 1 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z') {
            return text.charAt(0) - 'a' + 1;
        }
        int figures = SheetXml.number(text, 0);
        if (figures == 0 && !text.isEmpty() && text.length() <= 3) {
            figures = ChineseNumerals.parse(text).map(number -> number.intValue()).orElse(0);
        }
        return figures <= MOST_NUMBER ? figures : 0;
    }

    /** Longer headings that still say what they are: 单选题标准答案, 试题难度系数. */
    private static Optional<Found> containing(String heading) {
        String core = plain(heading, false);
        if (core.length() > 14 || core.contains("你的") || core.contains("我的") || core.contains("考生")
                || core.contains("学员") || core.contains("用户")) {
            return Optional.empty();
        }
        ColumnRole role = null;
        if (core.contains("解析") || core.contains("详解")) {
            role = core.contains("选项") ? ColumnRole.ROW_FEEDBACK : ColumnRole.EXPLANATION;
        } else if (core.endsWith("题型") || core.endsWith("类型")) {
            role = ColumnRole.TYPE;
        } else if (core.contains("答案") && !core.contains("数") && !core.contains("图")) {
            role = ColumnRole.ANSWER;
        } else if (core.contains("难度") || core.contains("难易")) {
            role = ColumnRole.DIFFICULTY;
        } else if (core.contains("题干")) {
            role = ColumnRole.STEM;
        } else if (core.contains("知识点") || core.endsWith("分类")) {
            role = ColumnRole.TOPIC;
        }
        return Optional.ofNullable(role).map(found -> new Found(found, 0, 90, false));
    }

    private static Map<String, Found> words() {
        Map<String, Found> words = new HashMap<>();
        String table = """
                TYPE 题型 题目类型 试题类型 试题题型 题目题型 题型名称 题类型 题类 问题类型 类型 questiontype qtype type kind
                STEM 题干 题干内容 试题题干 题目题干 题目内容 试题内容 问题内容 题目描述 题目正文 题目名称 试题名称 题目标题 题面 试题题目 考题题目 考题内容 试题描述 问题描述 题目 \
                试题 问题 考题 questiontext questionstem questioncontent questiontitle stem question prompt 题 标题 内容 title \
                content text
                ALL_CHOICES 选项 选项内容 备选项 备选答案 候选项 候选答案 答案选项 可选项 选择项 题目选项 试题选项 全部选项 选项列表 options \
                option choices choice optionlist
                IS_RIGHT 是否正确项 是否正确 是否正确答案 是否正确选项 是否为正确答案 是否为正确项 是否答案 是否为答案 正确项 iscorrect isanswer \
                isright
                ANSWER 正确答案 标准答案 参考答案 答案 正确选项 答案内容 试题答案 题目答案 正确答案选项 答案索引 正解 correctanswer \
                correctanswers rightanswer answerkey answer answers correctoption correct key 答案index answerindex
                EXPLANATION 解析 答案解析 试题解析 题目解析 整体解析 答案说明 解答 解释 详解 题解 试题分析 答案分析 answerexplanation explanation analysis \
                rationale feedback
                DIFFICULTY 难度 难度等级 难易度 难易程度 难度系数 试题难度 题目难度 难易 difficulty difficultylevel
                TOPIC 知识点 专题 所属知识点 章节 所属章节 题目分类 试题分类 所属分类 分类 类别 章节名称 分类名称 知识点名称 标签 模块 科目 topic category chapter \
                subject tags tag 所属题库
                CITES 所引知识点
                SOURCE 来源 出处 依据 题目来源 试题来源 法规依据 出题依据 source reference
                NUMBER 题目序号 试题序号 序号 题号 编号 题目编号 试题编号 题序 no number id 题目id 试题id
                ROW_FEEDBACK 选项说明 选项解释
                POINTS 得分点
                WORD_BANK 词库
                ANY_ORDER 任意顺序
                FEEDBACKS 选项反馈
                CHOICE_IDS 选项标识
                FIXED 固定选项
                WEIGHTS 选项权重
                ID 学规编号
                SET_ID 题库编号
                SET_TITLE 题库名称
                SET_PACK 学习包
                SET_TOPIC 默认专题
                IGNORED 分值 分数 每题分值 题目分值 试题分数 默认分值 得分 score points mark marks timelimit timelimitsec 时间限制 图片 \
                视频 音频 题目图片 题目视频 题目音频 选项图片 试题图片 创建时间 更新时间 出题人 创建人 选项个数 选项数 备注 状态
                """;
        table.lines().forEach(line -> {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                words.put(parts[i], new Found(ColumnRole.valueOf(parts[0]), 0, i, false));
            }
        });
        return Map.copyOf(words);
    }
}
