/**
 * Report files: XLSX and CSV. May import the other packages of {@code report}.
 */
package org.xuegui.report.file;
