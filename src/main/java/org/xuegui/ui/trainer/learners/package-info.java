/**
 * 学员与单位: the learners of this PC and their units. Imported by {@code ui.trainer} alone.
 */
package org.xuegui.ui.trainer.learners;
