/**
 * This PC: where the data lies, the settings, the trainer's passcode, and what backups can do.
 * May import {@code base} only.
 */
package org.xuegui.workspace;
