/**
 * Small controls every screen uses, and the thin space between Chinese and Latin text. Knows nothing of the field;
 * imports {@code base} and {@code ui.style} alone.
 */
package org.xuegui.ui.control;
