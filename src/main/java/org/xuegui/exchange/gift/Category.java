package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xuegui.exchange.input.Spaces;

/** Moodle's category paths as topics: {@code $course$/top/法规/会议} is the topic 法规/会议. */
final class Category {

    static final String START = "$CATEGORY:";

    private static final Set<String> CONTEXTS = Set.of("$course$", "$system$", "$module$", "$cat1$");
    private static final String SLASH = "\uFDEA";

    private Category() {}

    /** The topic of a path; empty for the top. */
    static String topic(String path) {
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

    /** The line that makes this the topic of what follows. */
    static String line(String topic) {
        return START + " $course$/top" + (topic.isEmpty() ? "" : '/' + topic.replace('\n', ' '));
    }
}
