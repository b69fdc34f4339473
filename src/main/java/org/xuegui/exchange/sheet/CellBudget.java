package org.xuegui.exchange.sheet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** How much a file may hold altogether, so that no file fills the memory. */
final class CellBudget {

    /** The most cells with something in them, and the most shared texts. */
    static final int MOST_CELLS = 1_000_000;
    /** The most characters of all cells together. */
    static final long MOST_CHARACTERS = 40_000_000;

    /** The most rows of one file: ten for each question it may hold. */
    static final int MOST_ROWS = 200_000;
    /** The most pieces of XML; several times what so many cells take. */
    private static final int MOST_EVENTS = 10_000_000;

    private int cells;
    private int rows;
    private int events;
    private long characters;

    /** Takes one row with something in it. */
    void takeRow(String sheet) throws SheetRefusedException {
        if (++rows > MOST_ROWS) {
            throw new SheetRefusedException(sheet, "sheet-many-rows", MOST_ROWS);
        }
    }

    /** A reader that gives up where the XML goes on and on. */
    XMLStreamReader counted(XMLStreamReader xml) {
        return new StreamReaderDelegate(xml) {
            @Override
            public int next() throws XMLStreamException {
                if (++events > MOST_EVENTS) {
                    throw new XMLStreamException("too much XML",
                            new SheetRefusedException("", "sheet-many-cells", MOST_CELLS));
                }
                return super.next();
            }
        };
    }

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
