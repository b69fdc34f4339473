package org.xuegui.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;

/** Finds the question of each answer that stands apart: by its section, its number, and which run of numbers it is in. */
final class AnswerAssignment {

    private final List<Section> sections;
    private final String file;
    private final ProblemCollector problems;
    private final List<Map<Integer, Draft>> runs;
    private final Map<Draft, AnswerBook.Entry> assigned = new IdentityHashMap<>();

    AnswerAssignment(List<Section> sections, String file, ProblemCollector problems) {
        this.sections = sections;
        this.file = file;
        this.problems = problems;
        this.runs = runs(sections.stream().flatMap(section -> section.drafts().stream()).toList());
    }

    /** The answers by their question; what belongs to no question is a problem. */
    Map<Draft, AnswerBook.Entry> assign(AnswerBook book) {
        int run = 0;
        Set<Section> used = new HashSet<>();
        for (AnswerBook.Part part : book.parts()) {
            int last = Integer.MAX_VALUE;
            Map<Integer, Draft> drafts = Map.of();
            boolean isOfSection = false;
            for (AnswerBook.Entry entry : part.entries()) {
                if (entry.number() <= last) {
                    Section section = section(part, used);
                    isOfSection = section != null;
                    drafts = isOfSection ? byNumber(section.drafts()) : run(run++);
                    if (isOfSection) {
                        used.add(section);
                    }
                }
                last = entry.number();
                give(entry, drafts, isOfSection);
            }
        }
        return assigned;
    }

    private void give(AnswerBook.Entry entry, Map<Integer, Draft> drafts, boolean isOfSection) {
        Draft draft = drafts.get(entry.number());
        if (draft == null && !isOfSection) {
            draft = onlyOne(entry.number());
        }
        if (draft == null || assigned.containsKey(draft)) {
            problems.add(Problem.warning(Place.line(file, entry.line().number()), "list-answer-alone", entry.number()));
        } else {
            assigned.put(draft, entry);
        }
    }

    private Draft onlyOne(int number) {
        List<Draft> all = runs.stream().filter(run -> run.containsKey(number)).map(run -> run.get(number)).toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    private Map<Integer, Draft> run(int index) {
        return index < runs.size() ? runs.get(index) : Map.of();
    }

    private static List<Map<Integer, Draft>> runs(List<Draft> drafts) {
        List<Map<Integer, Draft>> runs = new ArrayList<>();
        Map<Integer, Draft> run = new HashMap<>();
        int last = 0;
        for (Draft draft : drafts) {
            if (draft.number() <= last && draft.number() > 0) {
                runs.add(run);
                run = new HashMap<>();
            }
            run.put(draft.number(), draft);
            last = draft.number() > 0 ? draft.number() : last;
        }
        runs.add(run);
        return runs;
    }

    private static Map<Integer, Draft> byNumber(List<Draft> drafts) {
        Map<Integer, Draft> all = new HashMap<>();
        drafts.forEach(draft -> all.putIfAbsent(draft.number(), draft));
        return all;
    }

    /** The section the answers name or stand in; null where that cannot be told. */
    private Section section(AnswerBook.Part part, Set<Section> used) {
        if (part.head().isPresent()) {
            SectionHead head = part.head().get();
            List<Section> same = sections.stream()
                    .filter(one -> !used.contains(one) && !one.drafts().isEmpty())
                    .filter(one -> one.head().map(seen -> isSame(seen, head)).orElse(false))
                    .toList();
            return same.isEmpty() ? null : same.get(0);
        }
        boolean isNear = part.near().isPresent() && isWithin(part, part.near().get());
        return isNear ? part.near().get() : null;
    }

    private static boolean isSame(SectionHead one, SectionHead other) {
        return one.name().equals(other.name())
                || one.type().type().isPresent() && one.type().type().equals(other.type().type());
    }

    private boolean isWithin(AnswerBook.Part part, Section section) {
        Map<Integer, Draft> drafts = byNumber(section.drafts());
        boolean isAll = part.entries().stream().allMatch(entry -> drafts.containsKey(entry.number()));
        return isAll && section.unanswered() > 0;
    }
}
