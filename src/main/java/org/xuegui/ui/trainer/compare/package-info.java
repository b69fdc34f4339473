/**
 * Two versions of a question side by side, with what differs marked. Imported by other packages of {@code ui.trainer}
 * that show versions.
 */
package org.xuegui.ui.trainer.compare;
