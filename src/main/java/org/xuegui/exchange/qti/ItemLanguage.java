package org.xuegui.exchange.qti;

import java.lang.Character.UnicodeScript;
import org.xuegui.base.text.Passage;

/** The language of an item, as far as its letters tell. */
final class ItemLanguage {

    /** How Chinese is named. */
    static final String CHINESE = "zh-CN";

    private ItemLanguage() {}

    /** Whether it is written in Chinese. */
    static boolean isChinese(Passage text) {
        return hasLetters(text, UnicodeScript.HAN);
    }

    /** Whether it is written in Latin letters only. */
    static boolean isLatin(Passage text) {
        return hasLetters(text, UnicodeScript.LATIN) && !isChinese(text);
    }

    private static boolean hasLetters(Passage text, UnicodeScript script) {
        return text.plain().codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
    }
}
