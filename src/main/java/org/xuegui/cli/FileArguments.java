package org.xuegui.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The files a command is given: one or more. */
final class FileArguments {

    private FileArguments() {}

    static void addTo(CommandSpec spec, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description(description)
                .build());
    }

    /** The files as they were named. */
    static List<String> of(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, List.of());
    }
}
