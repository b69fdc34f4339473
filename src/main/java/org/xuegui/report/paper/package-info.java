/**
 * Papers and questions to print. May import the PDF documents of {@code report.pdf}, {@code learning} and {@code quiz}.
 */
package org.xuegui.report.paper;
