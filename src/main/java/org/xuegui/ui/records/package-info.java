/**
 * 成绩: a learner's own record as pictures and as tables. The only screen of its kind; other screens reach it through
 * {@code ui.route}. May import what screens share and the rooms below {@code ui}.
 */
package org.xuegui.ui.records;
