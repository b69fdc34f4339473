/**
 * 成绩: sittings with filters, and score reports. Imported by {@code ui.trainer} alone.
 */
package org.xuegui.ui.trainer.results;
