/**
 * Tables of questions: XLSX, CSV and Kahoot sheets, one logic of columns for all. May import {@code base},
 * {@code quiz} and {@code exchange.input}.
 */
package org.xuegui.exchange.sheet;
