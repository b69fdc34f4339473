/**
 * 载入题库: preview of files, the load itself and its summary. Imported by {@code ui.trainer} alone.
 */
package org.xuegui.ui.trainer.load;
