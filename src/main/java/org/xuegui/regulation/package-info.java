/**
 * A regulation as data: the study pack, its facts, bodies, relations, duties, meetings, rules, terms and key points.
 * May import {@code base}.
 */
package org.xuegui.regulation;
