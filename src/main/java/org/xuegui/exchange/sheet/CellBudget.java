package org.xuegui.exchange.sheet;

/** How much a file may hold altogether, so that no file fills the memory. */
final class CellBudget {

    /** The most cells with something in them, and the most shared texts. */
    static final int MOST_CELLS = 1_000_000;
    /** The most characters of all cells together. */
    static final long MOST_CHARACTERS = 40_000_000;

    private int cells;
    private long characters;

    /** Takes one cell with a text of its own of so many characters. */
    void take(String sheet, int length) throws SheetRefusedException {
        cells++;
        characters += length;
        if (cells > MOST_CELLS) {
            throw new SheetRefusedException(sheet, "sheet-many-cells", MOST_CELLS);
        }
        if (characters > MOST_CHARACTERS) {
            throw new SheetRefusedException(sheet, "sheet-much-text", MOST_CHARACTERS / 1_000_000);
        }
    }
}
