package org.xuegui.report.pdf;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;

/** How an A4 page lies and how large its text is. */
public enum PdfLayout {
    /** Upright, for reading and for papers. */ READING(PageSize.A4, 10.5f),
    /** Across, for wide tables. */ TABLES(PageSize.A4.rotate(), 8f);

    private final Rectangle page;
    private final float textSize;

    PdfLayout(Rectangle page, float textSize) {
        this.page = page;
        this.textSize = textSize;
    }

    Rectangle page() {
        return page;
    }

    /** Size of ordinary text in points. */
    float textSize() {
        return textSize;
    }
}
