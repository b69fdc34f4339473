package org.xuegui.exchange.sheet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.exchange.input.QuestionIds;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnRole;
import org.xuegui.quiz.load.QuizFile;
import org.xuegui.quiz.load.QuizFormat;
import org.xuegui.quiz.load.QuizFormats;
import org.xuegui.quiz.load.ReadOptions;
import org.xuegui.quiz.load.ReadQuestion;
import org.xuegui.quiz.load.ReadResult;
import org.xuegui.quiz.load.ReadSet;
import org.xuegui.quiz.load.RejectedQuestion;

/** Reads the questions of all tables of a file: columns, rows, types, answers. */
final class TableReader {

    private static final int STEP = 100;

    private final QuizFile file;
    private final QuizFormat format;
    private final ReadOptions options;
    private final Progress progress;
    private final ProblemCollector problems;
    private final List<ColumnMapping> mappings = new ArrayList<>();
    private final List<ReadQuestion> read = new ArrayList<>();
    private final List<RejectedQuestion> rejected = new ArrayList<>();
    private OwnHead head = OwnHead.NONE;

    /** One table with its questions as drafts. */
    private record Table(ColumnMapping mapping, List<Draft> drafts, int found) {}

    TableReader(
            QuizFile file, QuizFormat format, ReadOptions options, Progress progress, ProblemCollector problems) {
        this.file = file;
        this.format = format;
        this.options = options;
        this.progress = progress;
        this.problems = problems;
    }

    ReadResult read(List<Grid> grids, Optional<Charset> encoding) {
        List<Table> tables = tables(grids);
        int found = tables.stream().mapToInt(Table::found).sum();
        if (found > QuizFormats.MOST_QUESTIONS) {
            problems.add(Problem.error(
                    Place.file(file.name()), "too-many-questions", found, QuizFormats.MOST_QUESTIONS));
        } else {
            make(tables, found);
        }
        String title = head.title().isEmpty() ? file.baseName() : head.title();
        ReadSet set = new ReadSet(Optional.of(head.id()).filter(id -> !id.isEmpty()), title, head.pack(),
                head.topic(), read);
        return new ReadResult(file.name(), format, encoding, found, found == 0 ? List.of() : List.of(set),
                problems.problems(), mappings).rejecting(rejected);
    }

    private List<Table> tables(List<Grid> grids) {
        List<Table> tables = new ArrayList<>();
        List<Grid> without = new ArrayList<>();
        for (Grid grid : grids) {
            if (grid.rows().isEmpty()) {
                continue;
            }
            if (grid.isHidden()) {
                problems.add(Problem.info(place(grid), "sheet-hidden"));
                continue;
            }
            ColumnMapping mapping = mapping(grid);
            Columns columns = new Columns(mapping);
            if (!columns.has(ColumnRole.STEM)) {
                without.add(grid);
                mappings.add(mapping);
                continue;
            }
            int room = QuizFormats.MOST_QUESTIONS - tables.stream().mapToInt(table -> table.drafts().size()).sum();
            DraftReader reader = new DraftReader(file.name(), grid, columns, problems, Math.max(0, room));
            List<Draft> drafts = reader.read(progress);
            int found = reader.found();
            boolean isWhole = drafts.size() == found;
            if (drafts.removeIf(draft -> KahootSheet.isTemplateExample(format, draft))) {
                found--;
                problems.add(Problem.info(place(grid), "sheet-kahoot-example"));
            }
            if (!isWhole) {
                // too many: nothing of this file will be read
                mappings.add(mapping);
                tables.add(new Table(mapping, drafts, found));
                continue;
            }
            drafts.forEach(DraftChoices::settle);
            ColumnMapping shown = Evidence.of(drafts, mapping);
            mappings.add(shown);
            remarks(grid, shown);
            tables.add(new Table(shown, drafts, found));
        }
        tellTablesWithout(without, tables);
        return tables;
    }

    private ColumnMapping mapping(Grid grid) {
        return options.columns().stream()
                .filter(chosen -> chosen.sheet().equals(grid.name()))
                .findFirst()
                .map(chosen -> ColumnFinder.described(grid, chosen))
                .orElseGet(() -> ColumnFinder.find(grid));
    }

    private void remarks(Grid grid, ColumnMapping mapping) {
        if (mapping.headerRow() == 0) {
            problems.add(Problem.warning(place(grid), "sheet-no-headings"));
        }
        String unread = mapping.columns().stream()
                .filter(column -> column.role() == ColumnRole.IGNORED
                        && !column.heading().isEmpty() && !column.samples().isEmpty())
                .map(column -> CellText.shown(column.heading()))
                .limit(10)
                .collect(Collectors.joining("、"));
        if (!unread.isEmpty() && format != QuizFormat.KAHOOT) {
            problems.add(Problem.info(place(grid), "sheet-columns-unread", unread));
        }
    }

    /** A sheet without questions matters only where no sheet has any; our own instructions never do. */
    private void tellTablesWithout(List<Grid> without, List<Table> tables) {
        boolean isOwn = tables.stream().anyMatch(table -> new Columns(table.mapping()).isOwn());
        for (Grid grid : without) {
            if (tables.isEmpty()) {
                problems.add(Problem.error(place(grid), "sheet-no-stem-column"));
            } else if (!isOwn) {
                problems.add(Problem.info(place(grid), "sheet-unread"));
            }
        }
        if (tables.isEmpty() && without.isEmpty()) {
            problems.add(Problem.error(Place.file(file.name()), "sheet-empty"));
        }
    }

    private void make(List<Table> tables, int found) {
        List<Draft> all = tables.stream().flatMap(table -> table.drafts().stream()).toList();
        QuestionMaker maker =
                new QuestionMaker(problems, new QuestionIds(), new DifficultyColumn(all, problems));
        int done = 0;
        for (Table table : tables) {
            if (!table.drafts().isEmpty() && table.drafts().get(0).columns().isOwn() && head == OwnHead.NONE) {
                head = OwnHead.of(table.drafts().get(0));
            }
            for (Draft draft : table.drafts()) {
                if (done % STEP == 0) {
                    progress.checkCancelled();
                    progress.report(done, found);
                }
                done++;
                maker.make(draft, table.mapping().typeCodes(), table.mapping().numbering())
                        .ifPresentOrElse(read::add, () -> rejected.add(maker.rejected(draft)));
            }
        }
        progress.report(found, found);
    }

    private Place place(Grid grid) {
        return Place.file(file.name()).named(grid.name());
    }
}
