package org.xuegui.learning.exam;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.base.text.Message;
import org.xuegui.quiz.paper.BlueprintRow;

/**
 * A row of a blueprint that the questions in use cannot fill.
 *
 * @param number its place in the blueprint, from 1
 * @param row what was to be drawn
 * @param sources titles of its topics and sets; empty for any
 * @param lacking how many questions it lacks, 1 or more; questions that rows above it need count for those
 */
public record RowLack(int number, BlueprintRow row, List<String> sources, int lacking) {

    public RowLack {
        Objects.requireNonNull(row, "row");
        sources = List.copyOf(sources);
    }

    /** Questions there are for it. */
    public int there() {
        return row.count() - lacking;
    }

    /** Which row, what it draws, how many it wants, how many there are and how many it lacks. */
    public Message text() {
        return Message.of("sitting.lack.row", number, description(), row.count(), there(), lacking);
    }

    /** The same of all these rows, at least one. */
    public static Message text(List<RowLack> lacks) {
        return joined("sitting.lack.and", lacks.stream().map(RowLack::text));
    }

    private Message description() {
        Message type = Message.of("type." + row.type().code());
        Optional<Message> difficulty = row.difficulty()
                .map(each -> Message.of("type.difficulty.named", difficulty(each.name())));
        Stream<Message> from = sources.isEmpty()
                ? Stream.of(Message.of("sitting.lack.anything"))
                : sources.stream().map(title -> Message.of("sitting.lack.source", title));
        return joined("sitting.lack.part", Stream.of(from, Stream.of(type), difficulty.stream()).flatMap(each -> each));
    }

    private static Message difficulty(String name) {
        return Message.of("type.difficulty." + name.toLowerCase(Locale.ROOT));
    }

    private static Message joined(String key, Stream<Message> parts) {
        return parts.reduce((before, next) -> Message.of(key, before, next)).orElseThrow();
    }
}
