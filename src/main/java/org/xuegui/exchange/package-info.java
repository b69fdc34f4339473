/**
 * The catalogue of quiz file formats, one subpackage each. May import {@code base}, {@code regulation} and
 * {@code quiz}; formats share only {@code exchange.input}.
 */
package org.xuegui.exchange;
