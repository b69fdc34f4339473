package org.xuegui.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.xuegui.base.text.Texts;
import org.xuegui.learning.learner.Learner;
import org.xuegui.learning.search.SearchHit.PointHit;
import org.xuegui.learning.testing.LearningFixture;
import org.xuegui.ui.SharedStage;
import org.xuegui.ui.route.ClosedBook;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Place;
import org.xuegui.ui.style.Look;
import org.xuegui.ui.style.Styling;
import org.xuegui.ui.task.CurrentThreadBackground;
import org.xuegui.workspace.Theme;

/** The shell in a window, over learning in memory and screens that only remember. */
final class ShellStage {

    final LearningFixture learning = new LearningFixture();
    final LearnerContext learner = new LearnerContext();
    final ClosedBook closedBook = new ClosedBook();
    final List<Learner> chosen = new ArrayList<>();
    final Map<Place, StubScreen> screens = new EnumMap<>(Place.class);
    final List<Place> made = new ArrayList<>();
    final Shell shell = new Shell(Texts.in(Texts.CHINESE), learner, closedBook);
    private final CurrentThreadBackground background = new CurrentThreadBackground();

    ShellStage(Stage stage, Optional<Learner> current) {
        current.ifPresent(learner::switchTo);
        Scene scene = new Scene(shell.root(), 1280, 720);
        Look look = new Look(Theme.LIGHT, 100, "");
        Styling.apply(scene, look);
        shell.setEm(Styling.emOf(look));
        SharedStage.show(stage, scene);
        shell.connect(new ShellServices(background, learning.learners, this::find, chosen::add),
                this::make, new Destination.Home());
    }

    StubScreen screen(Place place) {
        return screens.get(place);
    }

    private StubScreen make(Place place) {
        made.add(place);
        StubScreen screen = new StubScreen(place);
        screens.put(place, screen);
        return screen;
    }

    private List<SearchHit> find(String learnerId, String words) {
        return learning.search.search(learnerId, words, 12).stream()
                .filter(PointHit.class::isInstance)
                .map(PointHit.class::cast)
                .map(hit -> new SearchHit(SearchHit.Kind.KEY_POINT, hit.title(), hit.snippet().text(),
                        Destination.Study.keyPoint(hit.keyPointId())))
                .toList();
    }
}
