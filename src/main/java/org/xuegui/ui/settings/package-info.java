/**
 * 设置: language, theme, type size, practice defaults, passcode, data folder, backup, about. Reached through
 * {@code ui.route} alone.
 */
package org.xuegui.ui.settings;
