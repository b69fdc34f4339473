package org.xuegui.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in brackets inside comments: {@code [id:…]}, {@code [tag:…]}; a backslash keeps a bracket. */
final class Comments {

    private final List<String> lines;

    Comments(List<String> lines) {
        this.lines = lines;
    }

    /** The first value of this name. */
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of this name, none of them empty. */
    List<String> all(String name) {
        List<String> values = new ArrayList<>();
        String start = '[' + name + ':';
        for (String line : lines) {
            int at = line.indexOf(start);
            while (at >= 0) {
                StringBuilder value = new StringBuilder();
                int end = value(line, at + start.length(), value);
                if (end < line.length() && !value.toString().isBlank()) {
                    values.add(value.toString().strip());
                }
                at = line.indexOf(start, end);
            }
        }
        return values;
    }

    private static int value(String line, int from, StringBuilder value) {
        int at = from;
        while (at < line.length() && line.charAt(at) != ']') {
            boolean isEscaped = line.charAt(at) == '\\' && at + 1 < line.length();
            char character = line.charAt(isEscaped ? at + 1 : at);
            value.append(isEscaped && character == 'n' ? '\n' : character);
            at += isEscaped ? 2 : 1;
        }
        return at;
    }

    /** {@code [name:value] }, to be put behind {@code //}. */
    static String write(String name, String value) {
        StringBuilder written = new StringBuilder(" [").append(name).append(':');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == '\n') {
                written.append("\\n");
            } else {
                written.append(character == ']' || character == '\\' ? "\\" : "").append(character);
            }
        }
        return written.append(']').toString();
    }
}
