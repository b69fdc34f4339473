package org.xuegui.base.file;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says the parser's complaints in the words of whoever wrote the file, with a cure for the usual slips. */
final class YamlSyntaxProblem {

    private YamlSyntaxProblem() {}

    static DataDocument of(String file, MarkedYAMLException syntax) {
        Mark mark = syntax.getProblemMark() == null ? syntax.getContextMark() : syntax.getProblemMark();
        int line = mark == null ? 0 : mark.getLine() + 1;
        int column = mark == null ? 0 : mark.getColumn() + 1;
        String reason = String.valueOf(syntax.getProblem());
        String code = code(reason, String.valueOf(syntax.getContext()));
        return code.equals("yaml-syntax")
                ? DataDocument.unreadable(file, line, column, code, reason)
                : DataDocument.unreadable(file, line, column, code);
    }

    private static String code(String reason, String context) {
        if (reason.contains("\\t") || reason.contains("TAB")) {
            return "yaml-tab";
        }
        if (reason.contains("mapping values are not allowed")) {
            return "yaml-colon";
        }
        if (reason.contains("cannot start any token")) {
            return "yaml-sign";
        }
        if (context.contains("quoted scalar")) {
            return "yaml-quote";
        }
        if (reason.contains("could not find expected ':'") || reason.contains("expected <block end>")) {
            return "yaml-indent";
        }
        return "yaml-syntax";
    }
}
