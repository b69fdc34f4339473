package org.xuegui.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import org.xuegui.base.problem.UserFacingException;

/** Where the face of a PDF's text comes from. */
@FunctionalInterface
public interface PdfFaces {

    /**
     * The face to embed.
     *
     * @throws UserFacingException if this PC has none that carries Chinese
     */
    BaseFont face();
}
