package org.xuegui.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xuegui.workspace.Language;

/**
 * What the window understands of the command line.
 *
 * @param folder data folder asked for
 * @param language language asked for
 */
record Arguments(Optional<Path> folder, Optional<Language> language) {

    /** The arguments, if they ask for the window: nothing but {@code --data DIR} and {@code --lang zh|en}. */
    static Optional<Arguments> findWindow(List<String> words) {
        Optional<Path> folder = Optional.empty();
        Optional<Language> language = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            boolean isOurs = name.equals("--data") || name.equals("--lang");
            boolean hasValue = equals >= 0 || i + 1 < words.size();
            if (!isOurs || !hasValue) {
                return Optional.empty();
            }
            String value = equals >= 0 ? word.substring(equals + 1) : words.get(++i);
            if (name.equals("--data")) {
                folder = findFolder(value);
                if (folder.isEmpty()) {
                    return Optional.empty();
                }
            } else {
                language = Language.find(value);
                if (language.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Arguments(folder, language));
    }

    private static Optional<Path> findFolder(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
