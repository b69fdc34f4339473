package org.xuegui.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.xuegui.quiz.json.JsonText;
import org.xuegui.quiz.json.MalformedJsonException;

/**
 * The one canonical JSON of a question: what is stored, hashed, exchanged and packed. Equal questions have equal
 * texts: keys in a fixed order, absent when empty or at their default, no spaces.
 */
public final class QuestionJson {

    private QuestionJson() {}

    /** The question as canonical JSON text. */
    public static String write(Question question) {
        return JsonText.write(tree(question));
    }

    /** The question as a tree, to put into a larger text. */
    public static JsonNode tree(Question question) {
        return QuestionJsonWriter.write(question);
    }

    /**
     * The question of this text.
     *
     * @throws MalformedJsonException if it is not JSON or not a question
     */
    public static Question read(String json) {
        return read(JsonText.read(json));
    }

    /**
     * The question of this tree.
     *
     * @throws MalformedJsonException if it is not a question
     */
    public static Question read(JsonNode tree) {
        try {
            return QuestionJsonReader.read(tree);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new MalformedJsonException("", e.getMessage());
        }
    }

    /** Version of the question: SHA-256 of its canonical JSON in UTF-8, 64 hexadecimal digits. */
    public static String version(Question question) {
        try {
            byte[] json = write(question).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Whether memory of the question must start anew: type, choices or key changed. A reworded stem or explanation,
     * another order of choices, topic, difficulty, citations and the like keep it.
     */
    public static boolean isMaterialChange(Question before, Question after) {
        return before.type() != after.type() || !Substance.of(before).equals(Substance.of(after));
    }
}
