package org.xuegui.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.base.task.Progress;
import org.xuegui.quiz.load.ColumnMapping;
import org.xuegui.quiz.load.ColumnRole;

/** Groups the rows of a table into questions: one row each, or one row per choice. */
final class DraftReader {

    private static final int STEP = 200;
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|小计|共计|总分|总题数)[:：]?\\d{0,5}[题道分]?");

    /** What stands below a table: notes, and who made it. */
    private static final Pattern FOOT = Pattern.compile("(?:注|备注|附注|说明|制表|填表|填报|审核|审批|复核|编制|出题|命题|联系)"
            + "(?:人|单位|部门|日期|时间|电话)?:.*", Pattern.DOTALL);

    private final String file;
    private final Grid grid;
    private final Columns columns;
    private final ProblemCollector problems;
    private final TreeSet<Integer> telling;
    private final List<Draft> drafts = new ArrayList<>();
    private final int most;
    private Draft last;
    private int found;
    private boolean isInFoot;
    private final String sheetType;
    private String sectionType = "";
    private String number = "";
    private String stem = "";

    /**
     * A reader of one table.
     *
     * @param most how many questions are kept; those after are counted only
     */
    DraftReader(String file, Grid grid, Columns columns, ProblemCollector problems, int most) {
        this.most = most;
        this.file = file;
        this.grid = grid;
        this.columns = columns;
        this.problems = problems;
        this.telling = columns.telling();
        this.sheetType = TypeWords.find(grid.name()).flatMap(TypeWords.Word::type).isPresent() ? grid.name() : "";
    }

    List<Draft> read(Progress progress) {
        int done = 0;
        for (GridRow row : grid.rows()) {
            if (done++ % STEP == 0) {
                progress.checkCancelled();
            }
            if (row.number() > columns.mapping().headerRow() && !row.isBlank() && !isHeading(row)) {
                take(row);
            }
        }
        return drafts;
    }

    /** Whether the headings stand here once more, as they do where pages were joined. */
    private boolean isHeading(GridRow row) {
        List<ColumnMapping.Column> headed = columns.mapping().columns().stream()
                .filter(column -> !column.heading().isEmpty() && telling.contains(column.column()))
                .toList();
        List<String> written = headed.stream().map(column -> row.cell(column.column()).trimmed()).toList();
        long repeated = IntStream.range(0, headed.size())
                .filter(i -> written.get(i).equals(headed.get(i).heading()))
                .count();
        long filled = written.stream().filter(text -> !text.isEmpty()).count();
        return repeated > 0 && repeated == filled && (repeated > 1 || repeated == headed.size());
    }

    private void take(GridRow row) {
        List<Integer> filled = telling.stream().filter(column -> isOwnText(row.cell(column))).toList();
        Cell asked = row.cell(columns.of(ColumnRole.STEM));
        isInFoot = isFoot(row);
        if (filled.isEmpty() || isInFoot || isTotal(row)) {
            takeRemark(row);
        } else if (isContinued(row, asked)) {
            if (last != null) {
                last.addRow(row);
            }
        } else if (filled.equals(List.of(columns.of(ColumnRole.STEM))) && sectionOf(asked.trimmed()).isPresent()
                && !columns.isOwn()) {
            sectionType = sectionOf(asked.trimmed()).get();
        } else {
            start(row);
        }
    }

    /** Whether the row sums up those above: a word says so, and nothing is answered. */
    private boolean isTotal(GridRow row) {
        return !isAsking(row) && texts(row).stream().limit(2).anyMatch(text -> TOTAL.matcher(text).matches());
    }

    /** Whether the row is a note below the table, or goes on with one, and nothing is answered. */
    private boolean isFoot(GridRow row) {
        List<String> texts = texts(row);
        long notes = texts.stream().takeWhile(text -> FOOT.matcher(text).matches()).count();
        boolean isNoted = notes > 0 || isInFoot && texts.size() == 1;
        return found > 0 && isNoted && !columns.isOwn() && (notes == texts.size() || !isAsking(row));
    }

    private boolean isAsking(GridRow row) {
        return columns.isOwn() || telling.stream()
                .filter(column -> column != columns.of(ColumnRole.STEM) && column != columns.of(ColumnRole.TYPE))
                .anyMatch(column -> !row.cell(column).isBlank());
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank() && !cell.isCarried())
                .map(cell -> CellText.compact(cell.trimmed()))
                .toList();
    }

    /** How many questions the table has. */
    int found() {
        return found;
    }

    private static boolean isOwnText(Cell cell) {
        return !cell.isBlank() && !cell.isCarried();
    }

    private void start(GridRow row) {
        found++;
        number = row.cell(columns.of(ColumnRole.NUMBER)).trimmed();
        stem = row.cell(columns.of(ColumnRole.STEM)).trimmed();
        if (drafts.size() >= most) {
            last = null;
            return;
        }
        Draft draft = new Draft(new Place(file, row.number(), 0, grid.name()), columns, row);
        String written = draft.text(ColumnRole.TYPE);
        draft.setTypeText(!written.isEmpty() ? written : !sectionType.isEmpty() ? sectionType : sheetType);
        last = draft;
        drafts.add(draft);
        if (grid.pictureRows().contains(row.number())) {
            problems.add(Problem.warning(draft.place(), "sheet-picture"));
        }
    }

    /** A row without anything asked or answered: a heading of a section, or nothing of ours. */
    private void takeRemark(GridRow row) {
        for (Cell cell : row.cells()) {
            Optional<String> section = columns.has(ColumnRole.TYPE) ? Optional.empty() : sectionOf(cell.trimmed());
            if (section.isPresent()) {
                sectionType = section.get();
                return;
            }
        }
        boolean isRemark = isInFoot || isTotal(row) || !row.cell(columns.of(ColumnRole.EXPLANATION)).isBlank()
                || row.cells().stream().anyMatch(cell -> cell.trimmed().length() > 12 && !cell.isCarried());
        if (isRemark) {
            problems.add(Problem.info(new Place(file, row.number(), 0, grid.name()), "sheet-row-skipped"));
        }
    }

    private boolean isContinued(GridRow row, Cell asked) {
        boolean isPerRow = columns.has(ColumnRole.ROW_CHOICE)
                || columns.has(ColumnRole.ALL_CHOICES) && !columns.has(ColumnRole.CHOICE);
        if (found == 0 || !isPerRow) {
            return false;
        }
        Cell numbered = row.cell(columns.of(ColumnRole.NUMBER));
        boolean isSameNumber = numbered.isBlank() || numbered.isCarried() || numbered.trimmed().equals(number);
        if (asked.isBlank() || asked.isCarried()) {
            return isSameNumber;
        }
        boolean isSameStem = asked.trimmed().equals(stem);
        return columns.isRowPerChoice() && isSameStem && isSameNumber;
    }

    /** The type a line such as 一、单选题（每题2分） announces. */
    private static Optional<String> sectionOf(String text) {
        if (text.isEmpty() || text.length() > 60) {
            return Optional.empty();
        }
        String word = CellText.compact(text);
        int at = 0;
        while (at < word.length() && "一二三四五六七八九十第部分大题0123456789()、.:".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        int bracket = word.indexOf('(', at);
        String name = word.substring(at, bracket < 0 ? word.length() : bracket);
        boolean isAnnounced = name.length() <= 8 && (at > 0 || name.endsWith("题") || name.endsWith("题:"));
        return isAnnounced && TypeWords.find(name).isPresent() ? Optional.of(name) : Optional.empty();
    }
}
