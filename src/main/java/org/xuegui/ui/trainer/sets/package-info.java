/**
 * 题库: the list of quiz sets, their questions and their coverage of the facts. Imported by {@code ui.trainer} alone.
 */
package org.xuegui.ui.trainer.sets;
