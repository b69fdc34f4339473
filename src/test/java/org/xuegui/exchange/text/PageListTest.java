package org.xuegui.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuegui.exchange.FormatReading;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.ShortAnswer;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.ReadResult;

/** Lists copied from pages of the web: line ends lost or doubled, heads inside lines, answers in explanations. */
class PageListTest {

    @Test
    void aWholePaperOnOneLineIsPartedAtItsHeadsAndNumbers() {
        ReadResult read = read("防火知识试题及答案一、单项选择题（每题2分，共4分）1.报警电话是？（）A.110B.119C.1202.下列（ A ）可以灭火。"
                + "A.水B.油二、多项选择题（每题3分）1.火场中应（）。A.报警B.疏散C.乘电梯答案：AB（电梯会停）2.可用（）灭火。A.水B.沙答案：AB"
                + "三、判断题（每题1分）1.可以乘电梯。（）答案：×。会停电。2.应当报警。（）答案：√四、简答题（每题5分）"
                + "1.怎样报警？答案：（1）拨打119；（2）说清地点。2.简述逃生要点。答案：低姿。");

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).containsExactly(
                "single 下列（    ）可以灭火。 *水/油",
                "multiple 火场中应（）。 *报警/*疏散/乘电梯",
                "multiple 可用（）灭火。 *水/*沙",
                "truefalse 可以乘电梯。（） false",
                "truefalse 应当报警。（） true",
                "short 怎样报警？ ",
                "short 简述逃生要点。 ");
        assertThat(FormatReading.questions(read)).extracting(question -> question.details().explanation().plain())
                .containsExactly("", "电梯会停", "", "会停电。", "", "", "");
        assertThat(answers(read)).containsExactly("（1）拨打119；（2）说清地点。", "低姿。");
        assertThat(read.found()).isEqualTo(8);
        assertThat(FormatReading.remarks(read)).containsExactly("1 list-answer-missing");
    }

    @Test
    void answersMayFollowOnOneLineUnderTheSameHeads() {
        assertThat(shown("""
                网络安全试题及答案
                姓名：____考号：____一、单选题(共2题)1.何时施行？()A.2016年B.2017年2.谁负责？()A.运营者B.用户二、填空题(共2题)3.自____年施行。4.国家实行____保护制度。三、判断题(共1题)5.应当履行义务。()A.正确B.错误四、简答题(共1题)6.请简述义务。
                网络安全试题及答案
                一、单选题(共2题)1.【答案】B【解析】见附则。2.【答案】A【解析】第九条。二、填空题(共2题)3.【答案】2017【解析】附则。4.【答案】等级【解析】第二十一条。三、判断题(共1题)5.【答案】正确【解析】第九条。四、简答题(共1题)6.【答案】制定制度；监测记录。【解析】略。
                """)).containsExactly(
                "single 何时施行？() 2016年/*2017年",
                "single 谁负责？() *运营者/用户",
                "fill 自{{1}}年施行。 2017",
                "fill 国家实行{{1}}保护制度。 等级",
                "truefalse 应当履行义务。() true",
                "short 请简述义务。 ");
    }

    @Test
    void aLineOfNumbersThatAreNoQuestionsStaysWhole() {
        assertThat(shown("""
                一、简答题
                1. 简述步骤，包括以下几步：1.准备材料并检查；2.布置现场并检查；3.收尾并检查。请写出全部要点
                答案：略
                """)).containsExactly("short 简述步骤，包括以下几步：1.准备材料并检查；2.布置现场并检查；3.收尾并检查。请写出全部要点 ");
    }

    @Test
    void aLineWhoseNextNumberBeginsTheNextLineIsOneQuestion() {
        ReadResult read = read("""
                二、判断题
                1. 党是领导核心，理由有二： 1. 宪法作了规定。 2. 历史作了选择。（√）
                2. 全国人大是国家最高权力机关。（√）
                三、填空题
                3. 方针有三句话：安全第一； 4. 预防为主；后一句是____。答案：综合治理
                4. 我国的首都是____。答案：北京
                """);

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).containsExactly(
                "truefalse 党是领导核心，理由有二： 1. 宪法作了规定。 2. 历史作了选择。（    ） true",
                "truefalse 全国人大是国家最高权力机关。（    ） true",
                "fill 方针有三句话：安全第一； 4. 预防为主；后一句是{{1}}。 综合治理",
                "fill 我国的首都是{{1}}。 北京");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void optionsMayBeginOnTheLineOfTheStemAndGoOnBelow() {
        assertThat(shown("""
                一、单选题
                1.第一题是()。A.甲 B.乙 C.丙
                3.第三题是()。A.甲,很长
                B.乙 C.丙

                D.丁
                4.(多选题)第四题( BC)。 A.甲

                B.乙 C.丙
                参考答案
                1.A 3.D
                """)).containsExactly("single 第一题是()。 *甲/乙/丙", "single 第三题是()。 甲,很长/乙/丙/*丁",
                "multiple 第四题(    )。 甲/*乙/*丙");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A 透视 B 轴测 C 正投影 D 平行      | 透视/轴测/*正投影/平行
            A 第三次 B第四次 C 第五次          | 第三次/第四次/*第五次
            A.3个月 B.6个月 C 12个月           | 3个月/6个月/*12个月
            """)
    void labelsOnOneLineMayLackTheirSigns(String options, String expected) {
        assertThat(shown("1、哪一个（ ） 。\n" + options + "\n答案：C\n")).containsExactly("single 哪一个（ ） 。 " + expected);
        assertThat(shown("1、哪一个（ ） 。" + options + "\n答案：C\n")).containsExactly("single 哪一个（ ） 。 " + expected);
    }

    @Test
    void lettersInsideASignedOptionAreItsText() {
        assertThat(shown("1. 选哪个？\nA. type B or C vitamins\nB. none\n答案：A\n"))
                .containsExactly("single 选哪个？ *type B or C vitamins/none");
    }

    @Test
    void anUnsignedLabelMayBeTicked() {
        assertThat(shown("""
                1.标志是
                A 肿胀
                *B 碎裂
                C 增强
                """)).containsExactly("single 标志是 肿胀/*碎裂/增强");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[答案解析]：B；因为乙。", "解析：答案选B。因为乙。", "【解析】因为乙，故选B。", "解析：本题正确选项为 B 选项，因为乙。"})
    void anAnswerThatOnlyTheExplanationNamesIsTakenAndTold(String explanation) {
        ReadResult read = read("1. 哪一个？（）\nA. 甲\nB. 乙\n" + explanation + "\n");

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of)
                .containsExactly("single 哪一个？（） 甲/*乙");
        assertThat(FormatReading.remarks(read)).containsExactly("1 list-answer-in-reason");
    }

    @Test
    void anExplanationThatNamesTwoAnswersGivesNone() {
        assertThat(FormatReading.remarks(read("1. 哪一个？（）\nA. 甲\nB. 乙\n解析：有人答案选A，有人答案选B。\n")))
                .containsExactly("1 list-answer-missing");
    }

    @Test
    void anAnswerMayHaveItsReasonBehindIt() {
        ReadResult read = read("1. 哪一个？（）A.甲B.乙答案：B。因为乙。\n2. 可以乘电梯。（）答案：错误，会停电。\n");

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of)
                .containsExactly("single 哪一个？（） 甲/*乙", "truefalse 可以乘电梯。（） false");
        assertThat(FormatReading.questions(read)).extracting(question -> question.details().explanation().plain())
                .containsExactly("因为乙。", "会停电。");
    }

    @Test
    void headsLabelsAndJudgementsMayBeTraditional() {
        assertThat(shown("""
                一：填空題
                1、密級分為( 絕密 )、( 機密 )。
                2、分為(決策)秘密和(操作)秘密。
                二、選擇題。(三個答案只有一個是正確的)
                1、最遲(B )日。
                A、5； B、10； C、15
                三、判斷題
                1、可以複製。（錯）
                四、簡答題
                1、什麼是秘密？
                參考答案：不公開的事項。
                """)).containsExactly("fill 密級分為{{1}}、{{2}}。 絕密 機密", "fill 分為{{1}}秘密和{{2}}秘密。 決策 操作",
                "single 最遲(    )日。 5/*10/15", "truefalse 可以複製。（    ） false", "short 什麼是秘密？ ");
    }

    @Test
    void questionsMayShareOptionsOrAText() {
        ReadResult read = read("""
                一、B1型题
                （1-2题共用备选答案）
                A.金黄色葡萄球菌
                B.链球菌 C.大肠杆菌
                1.脓液有臭味的是
                2.脓液不臭的是
                标准答案：1.C 2.A
                （3～4题共用备选答案）
                A.溶血
                B.正常
                3.升高的是（A）
                4.降低的是（B）
                二、A3型题
                （5-6题共用题干）
                男，30岁，血压升高入院。
                5.首选检查是
                A.活检
                B.血常规
                答案：A
                6.首选治疗是
                A.利尿
                B.激素
                答案：B
                7.心率是
                A.40
                B.80
                答案：B
                """);

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).containsExactly(
                "single 脓液有臭味的是 金黄色葡萄球菌/链球菌/*大肠杆菌",
                "single 脓液不臭的是 *金黄色葡萄球菌/链球菌/大肠杆菌",
                "single 升高的是（    ） *溶血/正常",
                "single 降低的是（    ） 溶血/*正常",
                "single 男，30岁，血压升高入院。\n首选检查是 *活检/血常规",
                "single 男，30岁，血压升高入院。\n首选治疗是 利尿/*激素",
                "single 心率是 40/*80");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aCaseIsToldBeforeItIsAskedAbout() {
        ReadResult read = read("""
                四、案例分析题（每题10分）
                病例：一名男性胸痛入院。
                问题：
                1. 诊断是什么？
                2. 如何处理？
                答：
                1. 心肌梗死。
                2. 给药。
                """);

        assertThat(FormatReading.questions(read)).extracting(question -> question.stem().plain())
                .containsExactly("病例：一名男性胸痛入院。\n问题：\n1. 诊断是什么？\n2. 如何处理？");
        assertThat(answers(read)).containsExactly("1. 心肌梗死。\n2. 给药。");
    }

    @Test
    void answersMayFollowANumberedHeadAndHaveListsOfTheirOwn() {
        ReadResult read = read("""
                一、填空题
                1.贯彻____的方针，坚持____的原则。
                二、简答题
                1.如何报警？
                2.方针是什么？
                三、答案
                一、填空题
                1.预防为主、防消结合  专群结合
                二、简答题
                1.答：（1）拨打119；
                （2）说清地点；
                （3）路口迎接。
                2.答：预防为主。
                """);

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of).contains(
                "fill 贯彻{{1}}的方针，坚持{{2}}的原则。 预防为主、防消结合 专群结合");
        assertThat(answers(read)).containsExactly("（1）拨打119；\n（2）说清地点；\n（3）路口迎接。", "预防为主。");
    }

    @Test
    void aListOfAnswersToWrittenQuestionsIsNotTheAnswerOfTheLast() {
        ReadResult read = read("""
                一、名词解释
                1. 意境
                2、典型
                二、论述题
                3. 论述启蒙意义。
                参考答案
                1. 情景交融。
                2. 个性与共性。
                3. 略。
                """);

        assertThat(answers(read)).containsExactly("情景交融。", "个性与共性。", "略。");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void instructionsBelowAHeadAreNoQuestion() {
        assertThat(shown("""
                一、单项选择题
                共 70 题，每题 1 分。每题的备选项中只有一个最符合题意。
                1 立法目的是（ ）。
                （A）减少
                （B）控制
                2 实施时间是（ ）。
                （A）1 日
                （B）2 日
                答案与解析
                1 【正确答案】 A
                【试题解析】 见第一条。
                2 【正确答案】 B
                """)).containsExactly("single 立法目的是（ ）。 *减少/控制", "single 实施时间是（ ）。 1 日/*2 日");
    }

    @Test
    void whereLinesAreSpacedDoubleWrappedOnesAreJoined() {
        String list = """
                1、单位应当制定本单位的应急救援预案。根据有关条例的规定，应急救援预案应当报什么部门备
                案（ ）
                A.省级
                B.县级
                C.设区的市
                【答案】C
                【解析】本题考查的是管理条例。单位应当将其应急预案报所在地设区的市级人民政府有关部门备
                案。
                2、下一题（ ）
                A.对的一项
                B.错的一项
                C.另外一项
                D.其他一项
                【答案】B
                """;

        ReadResult read = read(list.replace("\n", "\n\n"));

        assertThat(FormatReading.questions(read)).extracting(question -> question.stem().plain()).containsExactly(
                "单位应当制定本单位的应急救援预案。根据有关条例的规定，应急救援预案应当报什么部门备案（ ）", "下一题（ ）");
        assertThat(FormatReading.questions(read).get(0).details().explanation().plain()).endsWith("有关部门备案。");
    }

    @Test
    void aQuestionMayStartAtTheEndOfTheExplanationBefore() {
        assertThat(shown("""
                招聘备考题库第一部分单选题(60题)1、2020年7月1日是成立（）周年。
                A.89
                B.99
                【答案】：B
                【解析】成立于1921年7月。根据“1.公正；2.公开。”故本题选B。2、处罚与情节（）相当。
                A.行为人
                B.程度
                【答案】：B
                【解析】略。
                """)).containsExactly("single 2020年7月1日是成立（）周年。 89/*99", "single 处罚与情节（）相当。 行为人/*程度");
    }

    @Test
    void pairsOfLabelsWithoutSignsMayShareALine() {
        assertThat(shown("""
                1内容必须体现（）的精神。
                A能收实效 B服务人民
                C政策法规 D上传下达
                2执行上的要求是（）。
                A.实践性 B 强制性
                C时间限度 D指导作用
                答案：
                1.C 2.D
                """)).containsExactly("single 内容必须体现（）的精神。 能收实效/服务人民/*政策法规/上传下达",
                "single 执行上的要求是（）。 实践性/强制性/时间限度/*指导作用");
    }

    @Test
    void aTitleBeforeNumbersWithoutSignsIsNoQuestionAndAnExplanationMayHaveTwoLabels() {
        ReadResult read = read("""
                专用题库 第01关
                1下列不应该出现的是_____。
                A: 请审阅 B: 特此报告
                参考答案：B
                本题解释：
                [解析]结尾用专用语。
                2错误的是（）。
                A: 甲 B: 乙
                参考答案：A
                """);

        assertThat(FormatReading.questions(read)).extracting(ShownQuestions::of)
                .containsExactly("single 下列不应该出现的是_____。 请审阅/*特此报告", "single 错误的是（）。 *甲/乙");
        assertThat(FormatReading.questions(read).get(0).details().explanation().plain()).isEqualTo("结尾用专用语。");
    }

    @Test
    void theWordAnalysisWithAColonIsNoHead() {
        ReadResult read = read("""
                1、不按规定安装号牌的,一次记12分。
                A、正确
                B、错误
                正确答案:B
                分析:《办法》规定,一次记3分:(一)驾驶校车;(二)超速的。
                2、这个标志是何含义?
                A、指路
                B、警告
                正确答案:A
                分析:黄色。
                """);

        assertThat(FormatReading.questions(read)).extracting(question -> question.details().explanation().plain())
                .containsExactly("《办法》规定,一次记3分:(一)驾驶校车;(二)超速的。", "黄色。");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void theKeyMayStandBeforeTheNumber() {
        assertThat(shown("""
                （ B ）1.水是
                A.单质  B.氧化物
                ( A )2、火是
                （A）1、2、3
                （B）4、5、6
                """)).containsExactly("single （    ）水是 单质/*氧化物", "single (    )火是 *1、2、3/4、5、6");
    }

    @Test
    void lettersBeforeListsThatFollowEachOtherAreOptions() {
        assertThat(shown("""
                1. 顺序正确的是
                (A) 1.甲 2.乙
                (B) 2.乙 1.甲
                (C) 3.丙 1.甲
                答案：B
                """)).containsExactly("single 顺序正确的是 1.甲 2.乙/*2.乙 1.甲/3.丙 1.甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. 错误，它是市；B. 正确。", "A：它是市；B：它是省。", "A，B项都不对。", "本题不应选A。", "不可选A，它是市。"})
    void anExplanationThatGoesThroughTheOptionsNamesNoAnswer(String explanation) {
        ReadResult read = read("一、单选题\n1. 下列哪个是省？\nA. 上海\nB. 广东\n解析：" + explanation + "\n");

        assertThat(FormatReading.remarks(read)).containsExactly("2 list-answer-missing");
    }

    @Test
    void aWordForAnswersInsideATaskIsNoAnswerWhereOneFollows() {
        ReadResult read = read("三、简答题\n1. 什么是群众路线？请写出要点。\n答案不超过二百字。\n答：一切为了群众。\n2. 什么是民主？\n答案 人民当家作主。\n");

        assertThat(answers(read)).containsExactly("一切为了群众。", "人民当家作主。");
        assertThat(FormatReading.questions(read).get(0).stem().plain()).isEqualTo("什么是群众路线？请写出要点。\n答案不超过二百字。");
    }

    @Test
    void termsMayBeExplainedBehindAColon() {
        ReadResult read = read("三、名词解释\n3.安全：没有危险。\n4.事故——意外的损失。\n");

        assertThat(FormatReading.questions(read)).extracting(question -> question.stem().plain())
                .containsExactly("安全", "事故");
        assertThat(answers(read)).containsExactly("没有危险。", "意外的损失。");
    }

    private static List<String> answers(ReadResult read) {
        return FormatReading.questions(read).stream()
                .filter(ShortAnswer.class::isInstance)
                .map(question -> ((ShortAnswer) question).modelAnswer().plain())
                .toList();
    }

    private static List<String> shown(String text) {
        List<Question> questions = FormatReading.questions(read(text));
        return questions.stream().map(ShownQuestions::of).toList();
    }

    private static ReadResult read(String text) {
        return FormatReading.text(QuizFormat.TEXT, text);
    }
}
