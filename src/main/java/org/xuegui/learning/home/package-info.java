/**
 * What to do now, drawn from all of {@code learning}; nobody in {@code learning} imports it.
 */
package org.xuegui.learning.home;
