/**
 * One quiz set: its questions and what can be changed of them and of the set, each change with one undo. Opened from
 * {@code ui.trainer.sets}; imported by no one else.
 */
package org.xuegui.ui.trainer.set;
