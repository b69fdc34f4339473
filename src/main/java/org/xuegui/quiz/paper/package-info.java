/**
 * Blueprints, and the papers drawn from them.
 * May import {@code base}, {@code quiz} and {@code quiz.marking}.
 */
package org.xuegui.quiz.paper;
