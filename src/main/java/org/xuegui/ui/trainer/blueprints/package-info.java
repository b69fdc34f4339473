/**
 * 考试: the blueprints papers are drawn by. Imported by {@code ui.trainer} alone.
 */
package org.xuegui.ui.trainer.blueprints;
