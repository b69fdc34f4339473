/**
 * Report files: XLSX, CSV and PDF. May import the other packages of {@code report}.
 */
package org.xuegui.report.file;
