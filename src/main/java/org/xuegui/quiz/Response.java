package org.xuegui.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a learner answered; a state while answering too, so any of them may be incomplete or empty. */
public sealed interface Response {

    /** Whether nothing has been answered yet. */
    boolean isEmpty();

    /** Single and multiple choice: ids of the chosen choices. */
    record Chosen(Set<String> choices) implements Response {
        public Chosen {
            choices = Set.copyOf(choices);
        }

        @Override
        public boolean isEmpty() {
            return choices.isEmpty();
        }
    }

    /** True or false. */
    record Judged(boolean isTrue) implements Response {
        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** Fill in the blank: the text of blank i at index i − 1, empty text where not filled. */
    record Filled(List<String> texts) implements Response {
        public Filled {
            texts = List.copyOf(texts);
        }

        @Override
        public boolean isEmpty() {
            return texts.stream().allMatch(String::isBlank);
        }
    }

    /** Matching: left id → right id, for the pairs made so far; a right side is used once at most. */
    record Matched(Map<String, String> pairs) implements Response {
        public Matched {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }

        @Override
        public boolean isEmpty() {
            return pairs.isEmpty();
        }
    }

    /** Ordering: item ids in the learner's order; empty until the learner moved or confirmed one. */
    record Ordered(List<String> items) implements Response {
        public Ordered {
            items = List.copyOf(items);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** Short answer. */
    record Written(String text) implements Response {
        public Written {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** Nothing answered; counts as empty for every type. */
    record None() implements Response {
        @Override
        public boolean isEmpty() {
            return true;
        }
    }
}
