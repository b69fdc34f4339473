package org.xuegui.quiz.load;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xuegui.base.problem.Problem;
import org.xuegui.quiz.QuestionType;

/**
 * What came of reading one file. Every question found is among the sets or has an error that says why not.
 *
 * @param file the file as the user named it
 * @param format the format it was read as
 * @param encoding the encoding of its texts; empty where it has none or could not be read
 * @param found number of questions the file holds
 * @param sets the usable questions; formats with several sets in a file give several
 * @param problems everything to tell about it
 * @param rejected questions found that cannot be used, as far as a format can tell; may name fewer than there are
 * @param columns how the columns of its tables were understood, one per sheet read; none where it has no tables
 */
public record ReadResult(
        String file,
        QuizFormat format,
        Optional<Charset> encoding,
        int found,
        List<ReadSet> sets,
        List<Problem> problems,
        List<RejectedQuestion> rejected,
        List<ColumnMapping> columns) {

    public ReadResult {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(encoding, "encoding");
        sets = List.copyOf(sets);
        problems = List.copyOf(problems);
        rejected = List.copyOf(rejected);
        columns = List.copyOf(columns);
    }

    /** What came of a file whose format cannot tell what it rejected. */
    public ReadResult(
            String file,
            QuizFormat format,
            Optional<Charset> encoding,
            int found,
            List<ReadSet> sets,
            List<Problem> problems,
            List<ColumnMapping> columns) {
        this(file, format, encoding, found, sets, problems, List.of(), columns);
    }

    /** What came of a file that has no tables. */
    public ReadResult(
            String file,
            QuizFormat format,
            Optional<Charset> encoding,
            int found,
            List<ReadSet> sets,
            List<Problem> problems) {
        this(file, format, encoding, found, sets, problems, List.of(), List.of());
    }

    /** The same with these sets and problems. */
    public ReadResult with(List<ReadSet> otherSets, List<Problem> otherProblems) {
        return new ReadResult(file, format, encoding, found, otherSets, otherProblems, rejected, columns);
    }

    /** The same with these questions rejected besides. */
    public ReadResult rejecting(List<RejectedQuestion> others) {
        List<RejectedQuestion> all = new ArrayList<>(rejected);
        all.addAll(others);
        return new ReadResult(file, format, encoding, found, sets, problems, all, columns);
    }

    /** The same without this rejected question, which is among the sets now. */
    ReadResult mended(RejectedQuestion question) {
        List<RejectedQuestion> left = new ArrayList<>(rejected);
        left.remove(question);
        return new ReadResult(file, format, encoding, found, sets, problems, left, columns);
    }

    /** Nothing could be read, for these reasons. */
    public static ReadResult nothing(String file, QuizFormat format, List<Problem> problems) {
        return new ReadResult(file, format, Optional.empty(), 0, List.of(), problems);
    }

    /** Number of questions that can be used. */
    public int imported() {
        return sets.stream().mapToInt(set -> set.questions().size()).sum();
    }

    /** Number of questions that cannot be used: {@code found − imported}. */
    public int leftOut() {
        return found - imported();
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Usable questions per type; types without one are absent. */
    public Map<QuestionType, Integer> byType() {
        Map<QuestionType, Integer> counts = new EnumMap<>(QuestionType.class);
        sets.forEach(set -> set.questions().forEach(read -> counts.merge(read.question().type(), 1, Integer::sum)));
        return counts;
    }
}
