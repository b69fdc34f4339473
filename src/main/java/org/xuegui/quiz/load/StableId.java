package org.xuegui.quiz.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.xuegui.quiz.Question;
import org.xuegui.quiz.json.JsonText;

/** Ids for questions whose file gives none. */
public final class StableId {

    private static final int LENGTH = 16;

    private StableId() {}

    /**
     * The id of a question without one: a hash of type, normalised stem and choices, so that the same file gives
     * the same ids on every PC.
     *
     * @param question the question under any id
     * @param taken ids its set holds already; the same question again gets a number added
     * @return {@code q-} and 16 hexadecimal digits, perhaps {@code -2} and so on
     */
    public static String of(Question question, Set<String> taken) {
        Likeness likeness = Likeness.of(question);
        String text = likeness.type().code() + '\n' + likeness.stem() + '\n'
                + JsonText.write(JsonText.texts(likeness.choices()));
        String id = "q-" + sha256(text).substring(0, LENGTH);
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + '-' + number;
        }
        return free;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
