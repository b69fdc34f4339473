package org.xuegui.learning.testing;

import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.Passage;
import org.xuegui.regulation.Confusable;
import org.xuegui.regulation.Fact;
import org.xuegui.regulation.FactKind;
import org.xuegui.regulation.KeyPoint;
import org.xuegui.regulation.Source;
import org.xuegui.regulation.SourcePart;
import org.xuegui.regulation.StudyPack;
import org.xuegui.regulation.Term;
import org.xuegui.regulation.Topic;

/** A pack of two topics, four facts and three key points. */
public final class TypicalPack {

    /** Its id. */
    public static final String ID = "typical-pack";
    /** Topic of facts B01 and B02, key points kp-committee and kp-office. */
    public static final String DUTIES = "duties";
    /** Topic of facts D01 and D02, key point kp-copy. */
    public static final String REPORTING = "reporting";

    private TypicalPack() {}

    /** The pack. */
    public static StudyPack pack() {
        return new StudyPack(
                ID,
                "某省网络安全和信息化工作规定",
                "网信工作规定",
                new Source("关于《规定》的解读", "某办公室", "依据解读编写。"),
                List.of(new SourcePart("p2", "二", "明晰职责任务"), new SourcePart("p3", "三", "优化领导机制")),
                List.of(new Topic(DUTIES, "领导职责", "谁负责什么。"), new Topic(REPORTING, "请示报告", "向谁报告。")),
                List.of(),
                List.of(),
                List.of(
                        fact("B01", DUTIES, "p2", "委员会负责顶层设计。"),
                        fact("B02", DUTIES, "p2", "办公室处理日常事务。"),
                        fact("D01", REPORTING, "p3", "重大事项请示报告。"),
                        fact("D02", REPORTING, "p3", "同步抄报网信委。")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Term("term-copy", "抄报", "同时报送有关机关。", List.of("D02"))),
                List.of(
                        point("kp-committee", DUTIES, "委员会负责什么", "在**省委领导下**，委员会负责顶层设计。", "B01", "p2"),
                        point("kp-office", DUTIES, "办公室负责什么", "办公室处理日常事务。", "B02", "p2"),
                        copyPoint()),
                List.of(
                        confusable("cf-bodies", side("委员会", "B01", "选项c"), side("办公室", "B02", "选项d")),
                        confusable("cf-reports", side("请示报告", "D01", "选项c"), side("同步抄报", "D02", "选项b"))));
    }

    private static Confusable confusable(String id, Confusable.Side first, Confusable.Side second) {
        return new Confusable(
                id, first, second, Passage.ofMarkup("**" + first.name() + "**不同于**" + second.name() + "**。"));
    }

    private static Confusable.Side side(String name, String fact, String word) {
        return new Confusable.Side(name, List.of(fact), List.of(word));
    }

    private static Fact fact(String id, String topic, String part, String statement) {
        return new Fact(id, topic, FactKind.DUTY, List.of(part), statement, false, "");
    }

    private static KeyPoint point(
            String id, String topic, String title, String statement, String fact, String part) {
        return new KeyPoint(
                id, topic, title, Passage.ofMarkup(statement), List.of(), "为什么重要。", List.of(), List.of(),
                List.of(fact), List.of(part), List.of());
    }

    private static KeyPoint copyPoint() {
        return new KeyPoint(
                "kp-copy",
                REPORTING,
                "同步抄报",
                Passage.ofMarkup("请示报告时**同步抄报**网信委。"),
                List.of("请示", "报告"),
                "",
                List.of(new KeyPoint.Confusion(Optional.of("kp-office"), Passage.ofMarkup("抄报不同于**报告**。"))),
                List.of("term-copy"),
                List.of("D01", "D02"),
                List.of("p3"),
                List.of("kp-committee"));
    }
}
