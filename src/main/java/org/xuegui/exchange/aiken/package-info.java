/**
 * The Aiken format, single choice as plain text, with what people write around its rules. May import {@code base},
 * {@code quiz} and {@code exchange.input}.
 */
package org.xuegui.exchange.aiken;
