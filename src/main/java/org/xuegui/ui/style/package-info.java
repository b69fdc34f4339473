/**
 * How the program looks: colour tokens, the base style sheet, theme, type size and typeface. Colours stand only in
 * {@code tokens-light.css} and {@code tokens-dark.css}; every length is in em. Imports nothing of ours but
 * {@code base}.
 */
package org.xuegui.ui.style;
