package org.xuegui.base.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The interface's texts in one language. A key's first part names its bundle:
 * {@code practice.submit.button} stands in {@code practice_zh.properties} and
 * {@code practice_en.properties} beside this class, so that each room keeps its own texts and only
 * the bundles a screen needs are read. Immutable from outside and safe for several threads.
 */
public final class Texts {

    /** Simplified Chinese, the default language. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** English, by a switch in the settings or {@code --lang en}. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<String> FORMATS = List.of(",number", ",date", ",time");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    /** Texts in English if the locale's language is English, else in Chinese. */
    public static Texts in(Locale locale) {
        boolean english = locale.getLanguage().equals(ENGLISH.getLanguage());
        return new Texts(english ? ENGLISH : CHINESE);
    }

    /** The language these texts are in: {@link #CHINESE} or {@link #ENGLISH}. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text behind the key with its arguments put in by {@link MessageFormat}; numbers are
     * written plainly, without grouping, unless the text itself asks for a format. A choice between
     * singular and plural takes a number that was written out before, too.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle(key).getString(key);
        if (arguments.length == 0) {
            return pattern.replace("''", "'");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            values.add(plain(pattern, i, arguments[i]));
        }
        for (int i = 0; i < arguments.length; i++) {
            String choice = "{" + i + ",choice,";
            if (pattern.contains(choice)) {
                pattern = pattern.replace(choice, "{" + values.size() + ",choice,");
                values.add(count(arguments[i]));
            }
        }
        return new MessageFormat(pattern, locale).format(values.toArray());
    }

    /** The message as a sentence in this language. */
    public String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /** Whether there is a text behind the key. */
    public boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    private Object plain(String pattern, int index, Object argument) {
        Objects.requireNonNull(argument, "argument");
        if (argument instanceof Message inner) {
            return text(inner);
        }
        boolean formatted = FORMATS.stream().anyMatch(format -> pattern.contains("{" + index + format));
        return formatted ? argument : argument.toString();
    }

    /** What chooses between singular and plural; whatever is no number counts as several. */
    private static Number count(Object argument) {
        if (argument instanceof Number number) {
            return number;
        }
        try {
            return new BigDecimal(argument.toString());
        } catch (NumberFormatException noNumber) {
            return 2;
        }
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(name, this::load);
    }

    private ResourceBundle load(String name) {
        String base = Texts.class.getPackageName() + '.' + name;
        Locale language = Locale.forLanguageTag(locale.getLanguage());
        return ResourceBundle.getBundle(base, language, Texts.class.getClassLoader(), NO_FALLBACK);
    }
}
