/**
 * Questions, errors and notices inside the one window, and choosing files. Screens speak to the interfaces, tests put
 * fakes behind them. May import {@code base}, {@code ui.control} and {@code ui.style}.
 */
package org.xuegui.ui.dialog;
