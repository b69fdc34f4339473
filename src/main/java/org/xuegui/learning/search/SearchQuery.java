package org.xuegui.learning.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is looked for: words parted by spaces, all of which must occur. */
record SearchQuery(List<String> words) {

    static SearchQuery of(String text) {
        return new SearchQuery(Stream.of(FoldedText.of(text).strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The first word's place in the text, if all words occur in it. */
    Optional<Snippet> findIn(Entry entry) {
        if (!words.stream().allMatch(entry.folded()::contains)) {
            return Optional.empty();
        }
        int from = entry.folded().indexOf(words.get(0));
        return Optional.of(Snippet.around(entry.text(), from, from + words.get(0).length()));
    }

    /** A text with its comparable form, of the same length. */
    record Entry(String text, String folded) {
        static Entry of(String text) {
            return new Entry(text, FoldedText.of(text));
        }
    }
}
