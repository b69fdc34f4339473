/**
 * Moodle's GIFT format, read as Moodle reads it but without losing what Moodle loses. May import {@code base},
 * {@code quiz} and {@code exchange.input}.
 */
package org.xuegui.exchange.gift;
