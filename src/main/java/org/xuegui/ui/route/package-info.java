/**
 * How screens reach each other: destinations, the navigator, what a screen is, the current learner and the
 * closed-book lock. Screens import this and never the shell. May import {@code ui.task}, {@code ui.dialog} and the
 * rooms below {@code ui}.
 */
package org.xuegui.ui.route;
