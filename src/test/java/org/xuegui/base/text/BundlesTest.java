package org.xuegui.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the Chinese and the English bundles together, and the code to them. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/xuegui/base/text");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9]*(?:\\.[a-z0-9][a-z0-9-]*)+)\"");
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z][^\"]*)\"");
    /** A limit, the whole of which a count is a part, and the reviews counted by hundreds are never one. */
    private static final Pattern COUNTED = Pattern.compile("(?<![–<]|(?:than|[Oo]f|most|with|are|last|next) )\\{\\d\\} "
            + "(?:questions|learners|sittings|examinations|facts|minutes|days|marks|answers|units|sets|pairs)\\b");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (String name : names()) {
            Set<String> chinese = load(name, "zh").stringPropertyNames();
            Set<String> english = load(name, "en").stringPropertyNames();
            assertThat(minus(chinese, english)).as("add to %s_en.properties", name).isEmpty();
            assertThat(minus(english, chinese)).as("add to %s_zh.properties", name).isEmpty();
        }
    }

    @Test
    void bothLanguagesPutInTheSameArguments() throws IOException {
        for (String name : names()) {
            Properties chinese = load(name, "zh");
            Properties english = load(name, "en");
            for (String key : chinese.stringPropertyNames()) {
                Set<String> missing = minus(arguments(chinese, key), arguments(english, key));
                assertThat(missing).as("%s: the English text leaves out an argument the Chinese one gives", key).isEmpty();
            }
        }
    }

    @Test
    void everyTextIsAMessageFormatUnderItsBundlesName() throws IOException {
        for (String name : names()) {
            for (String language : List.of("zh", "en")) {
                Properties bundle = load(name, language);
                for (String key : bundle.stringPropertyNames()) {
                    assertThat(key).as("keys of %s begin with its name", name).startsWith(name + ".");
                    assertThat(bundle.getProperty(key)).as(key).isNotBlank();
                    new MessageFormat(bundle.getProperty(key), Locale.ROOT);
                }
            }
        }
    }

    @Test
    void countsThatMayBeOneHaveASingularInEnglish() throws IOException {
        List<String> plural = new ArrayList<>();
        for (String name : names()) {
            Properties english = load(name, "en");
            for (String key : new TreeSet<>(english.stringPropertyNames())) {
                boolean isCounted = COUNTED.matcher(english.getProperty(key)).find();
                if (isCounted && !name.equals("problem")) {
                    plural.add(key);
                }
            }
        }
        assertThat(plural).as("write {0} question{0,choice,0#s|1#|1<s}").isEmpty();
    }

    @Test
    void everyKeyInCodeAndFxmlExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String name : names()) {
            known.addAll(load(name, "zh").stringPropertyNames());
        }
        List<String> missing = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            collect(QUOTED, file, known, missing);
        }
        for (Path file : files(Path.of("src/main/resources"), ".fxml")) {
            collect(IN_FXML, file, known, missing);
        }
        assertThat(missing).as("add these texts to <first part>_zh.properties and _en.properties").isEmpty();
    }

    /** A quoted word counts as a key when its first part names a bundle; one that begins longer keys is a prefix. */
    private static void collect(Pattern pattern, Path file, Set<String> known, List<String> missing)
            throws IOException {
        Set<String> bundles = names();
        Matcher word = pattern.matcher(Files.readString(file));
        while (word.find()) {
            String key = word.group(1);
            boolean isKey = bundles.contains(key.substring(0, Math.max(0, key.indexOf('.'))));
            boolean isPrefix = known.stream().anyMatch(each -> each.startsWith(key + "-") || each.startsWith(key + "."));
            if (isKey && !known.contains(key) && !isPrefix && !key.endsWith(".properties")) {
                missing.add(key + " (" + file.getFileName() + ")");
            }
        }
    }

    private static Set<String> arguments(Properties bundle, String key) {
        return ARGUMENT.matcher(bundle.getProperty(key, "")).results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> from, Set<String> what) {
        Set<String> rest = new TreeSet<>(from);
        rest.removeAll(what);
        return rest;
    }

    private static Set<String> names() throws IOException {
        return files(BUNDLES, ".properties").stream()
                .map(file -> file.getFileName().toString().replaceFirst("_(zh|en)\\.properties$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name, String language) throws IOException {
        Path file = BUNDLES.resolve(name + "_" + language + ".properties");
        assertThat(file).as("each bundle has both languages").exists();
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
