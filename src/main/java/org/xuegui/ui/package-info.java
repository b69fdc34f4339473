/**
 * The window. One package per screen and what they share. May import every room but {@code store}, {@code exchange},
 * {@code cli} and {@code app}; names no repository.
 */
package org.xuegui.ui;
