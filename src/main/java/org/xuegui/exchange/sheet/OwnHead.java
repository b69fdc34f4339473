package org.xuegui.exchange.sheet;

import org.xuegui.quiz.load.ColumnRole;

/**
 * What our own template says of the set, in the row of its first question.
 *
 * @param id its id; empty for none
 * @param title its title; empty for none
 * @param pack its study pack; empty for none
 * @param topic its default topic; empty for none
 */
record OwnHead(String id, String title, String pack, String topic) {

    static final OwnHead NONE = new OwnHead("", "", "", "");

    static OwnHead of(Draft first) {
        return new OwnHead(first.text(ColumnRole.SET_ID), first.cell(ColumnRole.SET_TITLE).text(),
                first.text(ColumnRole.SET_PACK), first.cell(ColumnRole.SET_TOPIC).text());
    }
}
