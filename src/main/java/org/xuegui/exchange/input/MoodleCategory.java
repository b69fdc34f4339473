package org.xuegui.exchange.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Moodle's category paths as topics: {@code $course$/top/法规/会议} is the topic 法规/会议. */
public final class MoodleCategory {

    private static final Set<String> CONTEXTS = Set.of("$course$", "$system$", "$module$", "$cat1$");
    private static final String SLASH = "\uFDEA";

    private MoodleCategory() {}

    /** The topic of a path; empty for the top. */
    public static String topic(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.replace("//", SLASH).split("/")) {
            String shown = Spaces.strip(name.replace(SLASH, "/"));
            boolean isTop = names.isEmpty() && (shown.equals("top") || CONTEXTS.contains(shown));
            if (!shown.isEmpty() && !isTop) {
                names.add(shown);
            }
        }
        return String.join("/", names);
    }

    /** The path of a topic. */
    public static String path(String topic) {
        return "$course$/top" + (topic.isEmpty() ? "" : '/' + topic.replace('\n', ' '));
    }
}
