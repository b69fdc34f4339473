/**
 * 备考: how ready the learner is for an examination on a day, what to study first, and the plan until then. A page of the
 * examination screen, which imports it.
 */
package org.xuegui.ui.exam.ready;
