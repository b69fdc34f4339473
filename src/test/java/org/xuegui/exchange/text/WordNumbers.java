package org.xuegui.exchange.text;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Automatic numbering of Word files made for tests. */
final class WordNumbers {

    private WordNumbers() {}

    /** A new list of one level. */
    static BigInteger list(XWPFDocument word, STNumberFormat.Enum format, String text) {
        CTAbstractNum lists = CTAbstractNum.Factory.newInstance();
        level(lists, 0, format, text);
        return add(word, lists);
    }

    /** A new list of numbers with letters below them. */
    static BigInteger twoLevels(XWPFDocument word) {
        CTAbstractNum lists = CTAbstractNum.Factory.newInstance();
        level(lists, 0, STNumberFormat.DECIMAL, "%1．");
        level(lists, 1, STNumberFormat.UPPER_LETTER, "%2、");
        return add(word, lists);
    }

    private static void level(CTAbstractNum lists, int index, STNumberFormat.Enum format, String text) {
        CTLvl level = lists.addNewLvl();
        level.setIlvl(BigInteger.valueOf(index));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static BigInteger add(XWPFDocument word, CTAbstractNum lists) {
        if (word.getNumbering() == null) {
            word.createNumbering();
        }
        lists.setAbstractNumId(BigInteger.valueOf(word.getNumbering().getAbstractNums().size()));
        return word.getNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(lists)));
    }
}
