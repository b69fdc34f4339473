/**
 * Loading and exporting quiz sets: formats, what a load would do, and doing and undoing it.
 * May import {@code base}, {@code regulation} and {@code quiz}.
 */
package org.xuegui.quiz.load;
