package org.xuegui.quiz.draft;

import java.util.ArrayList;
import java.util.List;

/** Copies of lists with one change; the lists themselves stay as they are. */
final class Lists {

    private Lists() {}

    /** With this element added at the end. */
    static <T> List<T> with(List<T> list, T added) {
        List<T> changed = new ArrayList<>(list);
        changed.add(added);
        return List.copyOf(changed);
    }

    /** With this element in the place of the one at the index. */
    static <T> List<T> replaced(List<T> list, int index, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, element);
        return List.copyOf(changed);
    }

    /** Without the element at the index. */
    static <T> List<T> without(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return List.copyOf(changed);
    }

    /** With the element at the index so many places further down, up where negative; it stops at the ends. */
    static <T> List<T> moved(List<T> list, int index, int by) {
        List<T> changed = new ArrayList<>(list);
        T element = changed.remove(index);
        changed.add(Math.max(0, Math.min(changed.size(), index + by)), element);
        return List.copyOf(changed);
    }
}
