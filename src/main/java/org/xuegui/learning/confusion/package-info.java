/**
 * 易混: pairs that learners take for each other, found in the study pack and in their own wrong choices, and the two
 * questions that drill each. May import {@code attempt} and {@code question}; imported by {@code practice} and screens.
 */
package org.xuegui.learning.confusion;
