/**
 * 练习: choosing what to practise, one question per page with feedback at once, and the summary. Each page is an FXML
 * file, its controller and its view model, which knows no control; {@code PracticeFlow} leads from page to page.
 * Imported by {@code app} alone.
 */
package org.xuegui.ui.practice;
