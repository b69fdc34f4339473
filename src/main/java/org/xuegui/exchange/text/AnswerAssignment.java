package org.xuegui.exchange.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.Problem;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.quiz.QuestionType;

/** Finds the question of each answer that stands apart: by its section, its number, and its run of numbers. */
final class AnswerAssignment {

    private final String file;
    private final ProblemCollector problems;
    private final Map<String, Deque<Section>> byName = new HashMap<>();
    private final Map<QuestionType, Deque<Section>> byType = new HashMap<>();
    private final Set<Section> used = new HashSet<>();
    private final List<Map<Integer, Draft>> runs = new ArrayList<>();
    private final Map<Integer, Draft> onlyOnes = new HashMap<>();
    private final Map<Draft, AnswerBook.Entry> assigned = new IdentityHashMap<>();
    private int run;

    /**
     * For these questions.
     *
     * @param file the file the answers stand in
     */
    AnswerAssignment(List<Section> sections, String file, ProblemCollector problems) {
        this.file = file;
        this.problems = problems;
        sections.forEach(this::list);
        splitIntoRuns(sections.stream().flatMap(section -> section.drafts().stream()).toList());
    }

    private void list(Section section) {
        if (section.head().isPresent() && !section.drafts().isEmpty()) {
            SectionHead head = section.head().get();
            byName.computeIfAbsent(head.name(), name -> new ArrayDeque<>()).add(section);
            head.type().type().ifPresent(type ->
                    byType.computeIfAbsent(type, name -> new ArrayDeque<>()).add(section));
        }
    }

    private void splitIntoRuns(List<Draft> drafts) {
        Map<Integer, Draft> current = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        int last = 0;
        for (Draft draft : drafts) {
            if (draft.number() <= last && draft.number() > 0) {
                runs.add(current);
                current = new HashMap<>();
            }
            current.put(draft.number(), draft);
            last = draft.number() > 0 ? draft.number() : last;
            if (seen.add(draft.number())) {
                onlyOnes.put(draft.number(), draft);
            } else {
                onlyOnes.remove(draft.number());
            }
        }
        runs.add(current);
    }

    /** The answers by their question; what belongs to no question is a problem. */
    Map<Draft, AnswerBook.Entry> assign(AnswerBook book) {
        book.parts().stream().filter(part -> !part.entries().isEmpty()).forEach(this::assign);
        return assigned;
    }

    private void assign(AnswerBook.Part part) {
        Optional<Map<Integer, Draft>> near = part.near().flatMap(section -> drafts(part, section));
        int last = Integer.MAX_VALUE;
        Map<Integer, Draft> drafts = Map.of();
        boolean isOfSection = false;
        for (AnswerBook.Entry entry : part.entries()) {
            if (entry.number() <= last) {
                Optional<Map<Integer, Draft>> own = near.or(() -> part.head().flatMap(this::nextSection));
                isOfSection = own.isPresent();
                drafts = own.orElseGet(this::nextRun);
            }
            last = entry.number();
            give(entry, drafts, isOfSection);
        }
    }

    /** The questions of the section the answers stand in, if each answer has one there. */
    private static Optional<Map<Integer, Draft>> drafts(AnswerBook.Part part, Section section) {
        Map<Integer, Draft> drafts = byNumber(section);
        boolean isAll = part.entries().stream().allMatch(entry -> drafts.containsKey(entry.number()));
        return isAll && section.unanswered() > 0 ? Optional.of(drafts) : Optional.empty();
    }

    private Optional<Map<Integer, Draft>> nextSection(SectionHead head) {
        Section section = next(byName.get(head.name()));
        if (section == null && head.type().type().isPresent()) {
            section = next(byType.get(head.type().type().get()));
        }
        return Optional.ofNullable(section).map(AnswerAssignment::byNumber);
    }

    private Section next(Deque<Section> sections) {
        while (sections != null && !sections.isEmpty()) {
            Section section = sections.poll();
            if (used.add(section)) {
                return section;
            }
        }
        return null;
    }

    private Map<Integer, Draft> nextRun() {
        return run < runs.size() ? runs.get(run++) : Map.of();
    }

    private static Map<Integer, Draft> byNumber(Section section) {
        Map<Integer, Draft> all = new HashMap<>();
        section.drafts().forEach(draft -> all.putIfAbsent(draft.number(), draft));
        return all;
    }

    private void give(AnswerBook.Entry entry, Map<Integer, Draft> drafts, boolean isOfSection) {
        Draft draft = drafts.get(entry.number());
        if (draft == null && !isOfSection) {
            draft = onlyOnes.get(entry.number());
        }
        if (draft == null || assigned.containsKey(draft)) {
            Place place = Place.line(file, entry.line().number());
            problems.add(Problem.warning(place, "list-answer-alone", entry.number()));
        } else {
            assigned.put(draft, entry);
        }
    }
}
