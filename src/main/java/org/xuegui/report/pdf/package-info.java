/**
 * PDF documents of any content: A4 pages, an installed Chinese face embedded, headings, lines, tables. Knows no report;
 * whoever prints writes what it has through {@link org.xuegui.report.pdf.PdfDocument}.
 */
package org.xuegui.report.pdf;
