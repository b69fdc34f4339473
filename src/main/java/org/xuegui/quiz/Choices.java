package org.xuegui.quiz;

import java.util.Collection;
import java.util.List;

/** What single and multiple choice hold their choices to. */
final class Choices {

    static final int MOST = 26;

    private Choices() {}

    /** 2–26 choices with different ids, all keys among them. */
    static List<Choice> checked(List<Choice> choices, Collection<String> keys) {
        List<String> ids = choices.stream().map(Choice::id).toList();
        if (choices.size() < 2 || choices.size() > MOST) {
            throw new IllegalArgumentException("2 to 26 choices, not " + choices.size());
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("choice ids differ");
        }
        if (!ids.containsAll(keys)) {
            throw new IllegalArgumentException("a key is not among the choices");
        }
        return List.copyOf(choices);
    }
}
