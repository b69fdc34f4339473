/**
 * Question lists as people type them, in plain text and in Word files: one line grammar for both, a reader that
 * turns Word paragraphs into such lines, and writers of clean lists. May import what {@code exchange} may.
 */
package org.xuegui.exchange.text;
