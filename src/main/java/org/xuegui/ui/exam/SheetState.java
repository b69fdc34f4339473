package org.xuegui.ui.exam;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuegui.learning.exam.ExaminationSession;
import org.xuegui.quiz.Response;
import org.xuegui.quiz.StoredQuestion;
import org.xuegui.quiz.marking.Mark;
import org.xuegui.quiz.paper.PaperItem;

/**
 * The question shown and the answer sheet, at one moment.
 *
 * @param position the question's place, from 0
 * @param stored the question
 * @param item its marks and the order it is shown in
 * @param response its response as stored
 * @param mark what it earned, where that is disclosed at once and the answer is final; empty otherwise
 * @param cells one per question of the paper
 */
record SheetState(
        int position,
        StoredQuestion stored,
        PaperItem item,
        Response response,
        Optional<Mark> mark,
        List<Cell> cells) {

    /**
     * One question on the answer sheet.
     *
     * @param isAnswered whether a response is stored
     * @param isSetAside whether it is to be looked at again
     */
    record Cell(boolean isAnswered, boolean isSetAside) {}

    SheetState {
        cells = List.copyOf(cells);
    }

    /** The state of a session that shows this question. */
    static SheetState of(ExaminationSession session, int position) {
        return new SheetState(
                position,
                session.question(position),
                session.item(position),
                session.response(position),
                session.disclosedMark(position),
                IntStream.range(0, session.size())
                        .mapToObj(index -> new Cell(session.isAnswered(index), session.isSetAside(index)))
                        .toList());
    }

    /** The same with an answer that is not stored. */
    SheetState withResponse(Response unstored) {
        return new SheetState(position, stored, item, unstored, mark, cells);
    }

    /** Number of questions. */
    int size() {
        return cells.size();
    }

    /** Questions with a response. */
    int countAnswered() {
        return (int) cells.stream().filter(Cell::isAnswered).count();
    }

    /** Questions without one. */
    int countUnanswered() {
        return size() - countAnswered();
    }

    /** Questions to be looked at again. */
    int countSetAside() {
        return (int) cells.stream().filter(Cell::isSetAside).count();
    }

    /** Whether every question has a response. */
    boolean isComplete() {
        return countUnanswered() == 0;
    }

    /** Whether the question shown is set aside. */
    boolean isSetAside() {
        return cells.get(position).isSetAside();
    }

    /** Positions without a response, in order. */
    List<Integer> unanswered() {
        return IntStream.range(0, size()).filter(index -> !cells.get(index).isAnswered()).boxed().toList();
    }
}
