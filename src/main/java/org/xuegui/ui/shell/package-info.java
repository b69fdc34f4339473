/**
 * The frame around the screens: rail, header with search, learners, keys and help. Implements {@code ui.route};
 * only {@code app} imports it.
 */
package org.xuegui.ui.shell;
