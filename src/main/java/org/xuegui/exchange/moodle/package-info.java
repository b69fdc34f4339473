/**
 * Moodle XML, with embedded answers (cloze), drag and drop into text, gap select and ordering. May import
 * {@code base}, {@code quiz} and {@code exchange.input}.
 */
package org.xuegui.exchange.moodle;
