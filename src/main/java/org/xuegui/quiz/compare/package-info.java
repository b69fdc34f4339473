/**
 * Two texts or lists of lines side by side, with what differs marked. May import nothing of ours; whoever shows versions
 * of a question may import it.
 */
package org.xuegui.quiz.compare;
