/**
 * 学习: the outline of a study pack beside the key point opened. The only screen of its kind; other screens reach it
 * through {@code ui.route}. May import what screens share and the rooms below {@code ui}.
 */
package org.xuegui.ui.study;
