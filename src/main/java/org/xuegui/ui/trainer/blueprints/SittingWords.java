package org.xuegui.ui.trainer.blueprints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.learner.Unit;
import org.xuegui.quiz.paper.Admission;
import org.xuegui.quiz.paper.OpeningWindow;
import org.xuegui.ui.trainer.part.QuizWords;

/**
 * When an examination is open and whom it is meant for, in words.
 *
 * @param texts the words used
 * @param words words for times
 */
record SittingWords(Texts texts, QuizWords words) {

    /** 不限, or from when until when. */
    String window(OpeningWindow window) {
        Optional<String> from = window.from().map(words::time);
        Optional<String> until = window.until().map(words::time);
        if (from.isPresent() && until.isPresent()) {
            return texts.text("trainer.blueprint.window.both", from.get(), until.get());
        }
        return from.map(at -> texts.text("trainer.blueprint.window.since", at))
                .or(() -> until.map(at -> texts.text("trainer.blueprint.window.to", at)))
                .orElseGet(() -> texts.text("trainer.blueprint.window.any"));
    }

    /** 所有学员, or the units and learners by name. */
    String admitted(Admission admission, Participants participants) {
        if (admission.isForEveryone()) {
            return texts.text("trainer.blueprint.participants.all");
        }
        Set<String> chosen = Stream.of(admission.unitIds(), admission.learnerIds())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        participants.units().stream().filter(unit -> chosen.remove(unit.id())).map(Unit::name).forEach(names::add);
        participants.learners().stream()
                .filter(learner -> chosen.remove(learner.id()))
                .map(Learner::name)
                .forEach(names::add);
        if (!chosen.isEmpty()) {
            names.add(texts.text("trainer.blueprint.participants.gone"));
        }
        return String.join(texts.text("trainer.list.separator"), names);
    }
}
