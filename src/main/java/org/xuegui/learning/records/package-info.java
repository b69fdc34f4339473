/**
 * A learner's own record: history, scores over time, study days. May import {@code attempt} and {@code study}.
 */
package org.xuegui.learning.records;
