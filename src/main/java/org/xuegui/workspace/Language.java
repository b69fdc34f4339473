package org.xuegui.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.base.text.Texts;

/** The interface's languages. */
public enum Language {
    /** 简体中文 */ CHINESE("zh", Texts.CHINESE),
    /** English */ ENGLISH("en", Texts.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** Its two letters, as in {@code --lang}. */
    public String code() {
        return code;
    }

    /** Its locale, for {@link Texts#in}. */
    public Locale locale() {
        return locale;
    }

    /** The language of this code. */
    public static Optional<Language> find(String code) {
        return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
