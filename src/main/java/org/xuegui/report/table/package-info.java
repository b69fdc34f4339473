/**
 * Reports as tables of typed cells, which any file format can write. May import the root of {@code report} and
 * {@code report.record}.
 */
package org.xuegui.report.table;
