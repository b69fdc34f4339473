/**
 * The one view of all seven question types: to answer, with feedback, with the key, as a preview.
 * Imported by the screens; imports {@code base}, {@code quiz}, {@code ui.control} and {@code ui.style}.
 */
package org.xuegui.ui.question;
