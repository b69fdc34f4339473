package org.xuegui.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The few things Anki writes as protocol buffers, as a list of numbered fields. Cut-off or odd data end the list. */
final class Protobuf {

    private static final int MOST_FIELDS = 100_000;

    /** A field: a number, or bytes. */
    private record Field(int tag, long number, byte[] bytes) {}

    private final List<Field> fields = new ArrayList<>();
    private final byte[] content;
    private int at;

    private Protobuf(byte[] content) {
        this.content = content;
    }

    /** The fields of a message. */
    static Protobuf read(byte[] content) {
        Protobuf message = new Protobuf(content);
        while (message.at < content.length && message.fields.size() < MOST_FIELDS && message.field()) {
            continue;
        }
        return message;
    }

    private boolean field() {
        long key = varint();
        int tag = (int) (key >>> 3);
        switch ((int) (key & 7)) {
            case 0 -> fields.add(new Field(tag, varint(), new byte[0]));
            case 1 -> at += 8;
            case 5 -> at += 4;
            case 2 -> {
                long length = varint();
                if (length < 0 || length > content.length - at) {
                    return false;
                }
                fields.add(new Field(tag, 0, Arrays.copyOfRange(content, at, at + (int) length)));
                at += (int) length;
            }
            default -> {
                return false;
            }
        }
        return at >= 0 && at <= content.length;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64 && at < content.length; shift += 7) {
            byte one = content[at++];
            value |= (long) (one & 0x7F) << shift;
            if (one >= 0) {
                return value;
            }
        }
        return value;
    }

    /** The number of this field; 0 where it is not set, as the format has it. */
    long number(int tag) {
        return fields.stream().filter(field -> field.tag() == tag).mapToLong(Field::number).findFirst().orElse(0);
    }

    /** Messages in this field. */
    List<byte[]> messages(int tag) {
        return fields.stream().filter(field -> field.tag() == tag).map(Field::bytes).toList();
    }

    /** The text of this field; empty where it is not set. */
    String text(int tag) {
        Optional<byte[]> bytes = messages(tag).stream().findFirst();
        return bytes.map(text -> new String(text, StandardCharsets.UTF_8)).orElse("");
    }
}
