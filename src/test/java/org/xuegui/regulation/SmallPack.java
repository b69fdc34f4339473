package org.xuegui.regulation;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small pack in one text without a problem, for tests to spoil at one place. */
final class SmallPack {

    static final String ID = "small-pack";

    static final String YAML = """
            id: small-pack
            title: 某省网络安全工作规定
            shortTitle: 网安规定
            source: {title: 关于《规定》的解读, creditedTo: 某办公室, note: 本学习包依据解读编写。}
            parts:
              - {id: p1, label: 一, title: 领导职责}
              - {id: p2, label: 二, title: 请示报告}
            topics:
              - {id: duties, title: 领导职责, summary: 谁负责什么。}
              - {id: reporting, title: 请示报告}
            shortForms:
              - {short: 省委网信委, full: 省委网络安全和信息化委员会}
            notStated:
              - {id: ns-dates, subject: 会议月份, answer: 解读未说明会议在几月召开。}
            facts:
              - {id: A01, topic: duties, kind: duty, parts: [p1], statement: 委员会负责顶层设计等。, open: true}
              - {id: A02, topic: duties, kind: meeting, parts: [p1], statement: 委员会每年召开全体会议。}
              - {id: A03, topic: reporting, kind: reporting, parts: [p2], statement: 重大事项同步抄报委员会。}
            bodies:
              - {id: commission, name: 省委网信委, kind: commission, facts: [A01]}
              - {id: units, name: 省直单位, kind: unit, note: 抄报的主体。, facts: [A03]}
            relations:
              - {id: r-copies, from: units, to: commission, kind: copies-to, matter: 重大事项, facts: [A03]}
            duties:
              - {id: duty-design, body: commission, text: 负责顶层设计, items: [顶层设计], facts: [A01]}
            meetings:
              - {id: m-plenary, title: 全体会议, convener: commission, act: convenes, frequency: P1Y, facts: [A02]}
            appointmentRules:
              - {id: ar-ask, who: [units], act: 任免, asks: commission, ask: 征求意见, when: 事先, facts: [A01]}
            reportingRules:
              - id: rr-copy
                who: [units]
                open: true
                act: 请示、报告
                matter: 重大事项
                copiedTo: commission
                when: 同步
                notStated: [ns-dates]
                facts: [A03]
            safeguards:
              - {id: sg, text: 强化保障, items: [队伍, 资金], open: true, facts: [A01]}
            oversight:
              - {id: ov, text: 督查结果, basis: 重要依据, of: 考核评价, facts: [A01]}
            terms:
              - {id: term-copy, name: 抄报, meaning: 同时报送。, facts: [A03]}
            keyPoints:
              - id: kp-duties
                topic: duties
                title: 委员会负责什么
                statement: |-
                  委员会负责**顶层设计**等。

                  每年召开**全体会议**。
                items: [顶层设计]
                why: 转述时不能省去“等”。
                confusedWith:
                  - {keyPoint: kp-copy, text: 会议属于**委员会**。}
                  - text: 解读没有写明月份。
                facts: [A01, A02]
                parts: [p1]
                related: [kp-copy]
              - id: kp-copy
                topic: reporting
                title: 同步抄报
                statement: 重大事项**同步抄报**委员会。
                terms: [term-copy]
                facts: [A03]
                parts: [p2]
            confusables:
              - id: cf-meeting
                first: {name: 全体会议, facts: [A02], words: [每年]}
                second: {name: 同步抄报, facts: [A03], words: [同步]}
                difference: 全体会议**每年**召开；抄报是**同步**的。
            """;

    private SmallPack() {}

    static PackReading read(String yaml) {
        return PackReader.read(ID, List.of(new PackFile("small-pack/pack.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }

    static StudyPack pack() {
        return read(YAML).pack().orElseThrow();
    }

    /** The small pack with this text in place of that, which must stand in it. */
    static PackReading spoiled(String from, String to) {
        if (!YAML.contains(from)) {
            throw new IllegalArgumentException("not in the small pack: " + from);
        }
        return read(YAML.replace(from, to));
    }
}
