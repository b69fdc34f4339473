/**
 * The one view of all seven question types: to answer, with feedback, with the key, as a preview.
 * Besides it the explanation with its citations, and types and marking rules in words. Imported by the screens; imports
 * {@code base}, {@code quiz}, {@code learning.study}, {@code ui.control} and {@code ui.style}.
 */
package org.xuegui.ui.question;
