/**
 * How the program looks: colour tokens, the base style sheet, theme, type size and typeface. Colours stand only in
 * {@code tokens-light.css} and {@code tokens-dark.css}; every length is in em. Imports
 * {@code workspace} alone.
 */
package org.xuegui.ui.style;
