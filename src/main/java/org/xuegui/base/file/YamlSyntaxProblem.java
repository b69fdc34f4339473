package org.xuegui.base.file;

import java.util.List;
import java.util.Optional;
import org.xuegui.base.text.Message;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says the parser's complaints in the words of whoever wrote the file: the kind of slip, the line it stands in, and the
 * cure. The parser's own English is never passed on.
 */
final class YamlSyntaxProblem {

    private static final int LONGEST_SHOWN = 40;

    /**
     * A kind of slip.
     *
     * @param code the problem's code
     * @param reason what the parser's reason contains; empty for anything
     * @param context what the parser's context contains; empty for anything
     * @param isWhereItBegan whether the slip is where the matter began that was never ended, not where that was noticed
     */
    private record Kind(String code, String reason, String context, boolean isWhereItBegan) {

        boolean isOf(String itsReason, String itsContext) {
            return itsReason.contains(reason) && itsContext.contains(context);
        }
    }

    /** The first that fits counts. */
    private static final List<Kind> KINDS = List.of(
            new Kind("yaml-tab", "\\t", "", false),
            new Kind("yaml-tab", "TAB", "", false),
            new Kind("yaml-escape", "escape", "double-quoted scalar", false),
            new Kind("yaml-separator", "unexpected document separator", "", false),
            new Kind("yaml-quote", "", "quoted scalar", true),
            new Kind("yaml-colon", "mapping values are not allowed", "", false),
            new Kind("yaml-dash", "sequence entries are not allowed", "", false),
            new Kind("yaml-question", "mapping keys are not allowed", "", false),
            new Kind("yaml-sign", "cannot start any token", "", false),
            new Kind("yaml-key", "could not find expected ':'", "", true),
            new Kind("yaml-bracket", "", "while parsing a flow", true),
            new Kind("yaml-block", "", "block scalar", false),
            new Kind("yaml-tag", "", "while scanning a tag", false),
            new Kind("yaml-tag", "tag handle", "", false),
            new Kind("yaml-anchor", "", "while scanning an a", false),
            new Kind("yaml-directive", "", "directive", false),
            new Kind("yaml-directive", "directive", "", false),
            new Kind("yaml-indent", "expected <block end>", "", false),
            new Kind("yaml-extra", "<document start>", "", false),
            new Kind("yaml-value", "expected the node content", "", false));

    private YamlSyntaxProblem() {}

    /** The problem in this text as a document that cannot be read. */
    static DataDocument of(String file, String text, MarkedYAMLException syntax) {
        String reason = String.valueOf(syntax.getProblem());
        String context = String.valueOf(syntax.getContext());
        Optional<Kind> kind = KINDS.stream().filter(each -> each.isOf(reason, context)).findFirst();
        Mark noticed = syntax.getProblemMark() == null ? syntax.getContextMark() : syntax.getProblemMark();
        Mark began = syntax.getContextMark() == null ? noticed : syntax.getContextMark();
        Mark mark = kind.filter(Kind::isWhereItBegan).isPresent() ? began : noticed;
        int line = mark == null ? 0 : mark.getLine() + 1;
        int column = mark == null ? 0 : mark.getColumn() + 1;
        return DataDocument.unreadable(file, line, column, kind.map(Kind::code).orElse("yaml-syntax"), found(text, line));
    }

    /** The line as it stands, cut where it is long; where it is empty or past the end, that. */
    private static Object found(String text, int line) {
        String content = line == 0 ? "" : text.lines().skip(line - 1L).findFirst().orElse("").strip();
        if (content.isEmpty()) {
            return Message.of("problem.yaml-found-nothing");
        }
        return content.codePointCount(0, content.length()) <= LONGEST_SHOWN
                ? content
                : content.substring(0, content.offsetByCodePoints(0, LONGEST_SHOWN)) + '…';
    }
}
