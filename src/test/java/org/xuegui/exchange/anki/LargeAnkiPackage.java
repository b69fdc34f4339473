package org.xuegui.exchange.anki;

import java.util.Map;
import java.util.stream.IntStream;

/** Packages of many notes, each of its own text. */
public final class LargeAnkiPackage {

    private LargeAnkiPackage() {}

    /** The package of this schema's generation with so many notes of every kind that makes a question. */
    public static byte[] of(int schema, int count) {
        TestCollection collection = new TestCollection();
        IntStream.range(0, count).forEach(i -> {
            switch (i % 4) {
                case 0 -> collection.note(TestCollection.BASIC, "规定::会议", "", "第 " + i + " 项由谁督促落实？", "省委网信办 " + i);
                case 1 -> collection.note(TestCollection.CLOZE, "规定", "", "第 " + i + " 项{{c1::每年}}召开一次。", "");
                case 2 -> collection.note(TestCollection.TYPED, "规定", "", "第 " + i + " 项几年一次？", "五年 " + i);
                default -> collection.note(TestCollection.QUIZ, "规定", "", "" + i, "第 " + i + " 项的牵头单位是",
                        "A. 省委 " + i, "B. 省委网信办 " + i, "", "B", "见第 " + i + " 条。");
            }
        });
        return schema == 11 ? TestPackage.first(collection, Map.of()) : TestPackage.latest(collection, Map.of());
    }
}
