package org.xuegui.exchange.sheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.xuegui.base.file.SafeXml;

/** Finds the rows over which pictures lie. */
final class PictureRows {

    private static final int MOST = 100_000;

    private final Set<Integer> rows = new HashSet<>();

    /** Reads one drawing part: each anchor says from which row on, counted from 0. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        boolean isFrom = false;
        int row = -1;
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("from")) {
                    isFrom = true;
                } else if (name.equals("row") && isFrom) {
                    row = SheetXml.number(xml.getElementText(), -1);
                } else if (name.equals("pic") && row >= 0 && rows.size() < MOST) {
                    rows.add(row + 1);
                }
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("from")) {
                isFrom = false;
            }
        }
    }

    /** Row numbers, from 1. */
    Set<Integer> rows() {
        return rows;
    }
}
