/**
 * A learner's own record, for their own file. May import {@code learning}.
 */
package org.xuegui.report.record;
