package org.xuegui.ui.study;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.xuegui.learning.study.KeyPointPage;
import org.xuegui.learning.study.StudyService;
import org.xuegui.quiz.QuestionKey;
import org.xuegui.regulation.StudyPack;
import org.xuegui.ui.route.Destination;
import org.xuegui.ui.route.LearnerContext;
import org.xuegui.ui.route.Navigator;
import org.xuegui.ui.route.PracticeStart;
import org.xuegui.ui.study.OutlineRow.AppendixRow;
import org.xuegui.ui.study.OutlineRow.PointRow;
import org.xuegui.ui.task.Background;
import org.xuegui.ui.task.Timers;

/**
 * State and commands of the study screen. Whatever it stores goes through the writing thread in the order it was
 * asked for, so a note typed on one page is stored before the next page opens.
 */
final class StudyViewModel implements PageActions {

    private static final Duration REST = Duration.ofSeconds(1);

    private final StudyService study;
    private final Background background;
    private final LearnerContext learner;
    private final Navigator navigator;
    private final Timers timers;

    private final ObservableList<StudyPack> packs = FXCollections.observableArrayList();
    private final ObservableList<OutlineRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<StudyContent> content =
            new ReadOnlyObjectWrapper<>(this, "content", new StudyContent.Nothing());
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ReadOnlyObjectWrapper<NoteState> noteState =
            new ReadOnlyObjectWrapper<>(this, "noteState", NoteState.UNTOUCHED);
    private String learnerId = "";
    private Optional<String> packId = Optional.empty();
    private String storedNote = "";
    private Timers.Timer rest = Timers.Timer.NONE;

    /** What one piece of background work found. */
    private record Snapshot(
            List<StudyPack> packs, Optional<String> packId, List<OutlineRow> rows, StudyContent content) {}

    StudyViewModel(
            StudyService study, Background background, LearnerContext learner, Navigator navigator, Timers timers) {
        this.study = Objects.requireNonNull(study, "study");
        this.background = Objects.requireNonNull(background, "background");
        this.learner = Objects.requireNonNull(learner, "learner");
        this.navigator = Objects.requireNonNull(navigator, "navigator");
        this.timers = Objects.requireNonNull(timers, "timers");
        note.addListener((property, was, is) -> noteEdited());
    }

    /** The packs on this PC. */
    ObservableList<StudyPack> packs() {
        return packs;
    }

    /** The lines of the outline. */
    ObservableList<OutlineRow> rows() {
        return rows;
    }

    /** What stands beside the outline. */
    ReadOnlyObjectProperty<StudyContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The learner's note on the point shown, as in the field. */
    StringProperty noteProperty() {
        return note;
    }

    /** How the note stands to what is stored. */
    ReadOnlyObjectProperty<NoteState> noteStateProperty() {
        return noteState.getReadOnlyProperty();
    }

    /** The line of the page shown; -1 for none. */
    int shownIndex() {
        return OutlineRows.indexOf(rows, content.get());
    }

    /** The id of the pack shown; empty before the first is. */
    Optional<String> findPackId() {
        return packId;
    }

    /** Shows a key point, or where none is asked for the page shown before or else the one opened last. */
    void show(Optional<String> keyPointId) {
        String current = learner.getCurrent().id();
        if (!current.equals(learnerId)) {
            saveNote();
            content.set(new StudyContent.Nothing());
            learnerId = current;
        }
        if (keyPointId.isPresent()) {
            openPoint(keyPointId.get());
        } else if (findPage().isPresent()) {
            openPoint(findPage().get().point().id());
        } else if (content.get() instanceof StudyContent.Nothing) {
            openLast(packId);
        }
    }

    /** Shows another pack, where it was left. */
    void choosePack(StudyPack pack) {
        if (packId.filter(pack.id()::equals).isEmpty()) {
            openLast(Optional.of(pack.id()));
        }
    }

    /** Opens the page of a line; a heading opens nothing. */
    void open(OutlineRow row) {
        if (row instanceof PointRow point) {
            openPoint(point.keyPointId());
        } else if (row instanceof AppendixRow extra) {
            load(packId, (who, pack) -> new StudyContent.Extra(pack, extra.appendix()));
        }
    }

    /** Opens a key point, of whichever pack. */
    @Override
    public void openPoint(String keyPointId) {
        Optional<String> preferred = packId;
        String who = learnerId;
        load(() -> snapshot(who, packHolding(keyPointId, preferred), (reader, pack) ->
                new StudyContent.Point(pack, study.open(reader, pack.id(), keyPointId))));
    }

    /** Opens the page above or below in the outline. */
    void move(int direction) {
        OutlineRows.neighbour(rows, shownIndex(), direction).ifPresent(this::open);
    }

    /** Opens the key point before; does nothing at the first. */
    void previous() {
        findPage().flatMap(KeyPointPage::previousId).ifPresent(this::openPoint);
    }

    /** Opens the key point after, without marking this one read; does nothing at the last. */
    void next() {
        findPage().flatMap(KeyPointPage::nextId).ifPresent(this::openPoint);
    }

    /** What the red button does now; empty beside a page that is no key point. */
    Optional<NextStep> nextStep() {
        return findPage().map(page -> NextStep.after(page, OutlineRows.firstUnread(rows).isPresent()));
    }

    /** Takes the next step. */
    void goOn() {
        nextStep().ifPresent(step -> {
            switch (step) {
                case REMEMBER_AND_GO_ON -> {
                    storeRead(true);
                    next();
                }
                case GO_ON -> next();
                case REMEMBER -> setRead(true);
                case NEXT_UNREAD -> OutlineRows.firstUnread(rows).ifPresent(this::open);
                case PRACTISE -> navigator.go(new Destination.Practice(Optional.empty()));
            }
        });
    }

    /** Marks the point read or unread and stays on it. */
    @Override
    public void setRead(boolean isRead) {
        storeRead(isRead);
        findPage().ifPresent(page -> openPoint(page.point().id()));
    }

    /** Sets or removes the bookmark and stays on the point. */
    @Override
    public void setBookmark(boolean isBookmarked) {
        findPage().ifPresent(page -> {
            String who = learnerId;
            background.write(() -> study.setBookmark(who, page.packId(), page.point().id(), isBookmarked)).start();
            openPoint(page.point().id());
        });
    }

    /** Practises the questions that examine the point. */
    @Override
    public void practise() {
        findPage().filter(page -> !page.questions().isEmpty()).ifPresent(page ->
                navigator.go(Destination.Practice.start(new PracticeStart.OfKeyPoint(page.point().id()))));
    }

    /** Practises one question. */
    @Override
    public void practise(QuestionKey question) {
        navigator.go(Destination.Practice.start(new PracticeStart.OfQuestions(List.of(question))));
    }

    /** Stores the note if it was changed; says so once it is on the disk. */
    void saveNote() {
        findPage().filter(page -> !note.get().equals(storedNote)).ifPresent(page -> {
            String text = note.get();
            String who = learnerId;
            background.write(() -> study.saveNote(who, page.packId(), page.point().id(), text))
                    .onSuccess(done -> noteStored(page, text))
                    .start();
        });
    }

    private void noteEdited() {
        boolean isChanged = !note.get().equals(storedNote);
        noteState.set(isChanged ? NoteState.CHANGED : NoteState.UNTOUCHED);
        rest.stop();
        rest = isChanged ? timers.after(REST, this::saveNote) : Timers.Timer.NONE;
    }

    private void noteStored(KeyPointPage page, String text) {
        boolean isStillShown = findPage().filter(shown -> shown.point().id().equals(page.point().id())).isPresent();
        if (isStillShown) {
            storedNote = text;
            noteState.set(note.get().equals(text) ? NoteState.SAVED : NoteState.CHANGED);
        }
    }

    private void storeRead(boolean isRead) {
        findPage().ifPresent(page -> {
            String who = learnerId;
            background.write(() -> study.setRead(who, page.packId(), page.point().id(), isRead)).start();
        });
    }

    private Optional<KeyPointPage> findPage() {
        return content.get() instanceof StudyContent.Point point ? Optional.of(point.page()) : Optional.empty();
    }

    private void openLast(Optional<String> preferred) {
        load(preferred, (who, pack) -> study.lastPoint(who, pack.id())
                .<StudyContent>map(page -> new StudyContent.Point(pack, page))
                .orElseGet(StudyContent.Nothing::new));
    }

    private void load(Optional<String> preferred, BiFunction<String, StudyPack, StudyContent> choose) {
        String who = learnerId;
        load(() -> snapshot(who, preferred, choose));
    }

    private void load(Supplier<Snapshot> work) {
        saveNote();
        background.write(work).onSuccess(learner.whileCurrent(this::present)).start();
    }

    private Snapshot snapshot(
            String who, Optional<String> preferred, BiFunction<String, StudyPack, StudyContent> choose) {
        List<StudyPack> all = study.packs();
        Optional<StudyPack> pack = all.stream()
                .filter(each -> preferred.filter(each.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
        if (pack.isEmpty()) {
            return new Snapshot(all, preferred, List.of(), new StudyContent.Nothing());
        }
        String id = pack.get().id();
        StudyContent chosen = choose.apply(who, pack.get());
        return new Snapshot(all, Optional.of(id), OutlineRows.of(study.outline(who, id), pack.get()), chosen);
    }

    private Optional<String> packHolding(String keyPointId, Optional<String> preferred) {
        List<String> holding = study.packs().stream()
                .filter(pack -> pack.findKeyPoint(keyPointId).isPresent())
                .map(StudyPack::id)
                .toList();
        return preferred.filter(holding::contains).or(() -> holding.stream().findFirst());
    }

    private void present(Snapshot snapshot) {
        packId = snapshot.packId();
        if (!packs.equals(snapshot.packs())) {
            packs.setAll(snapshot.packs());
        }
        if (!rows.equals(snapshot.rows())) {
            rows.setAll(snapshot.rows());
        }
        if (!isSamePage(snapshot.content())) {
            takeNote(snapshot.content());
        }
        content.set(snapshot.content());
    }

    /** What is being typed on a page stays when the page is only refreshed. */
    private boolean isSamePage(StudyContent next) {
        return next instanceof StudyContent.Point point
                && findPage().filter(page -> page.point().id().equals(point.page().point().id())).isPresent();
    }

    private void takeNote(StudyContent next) {
        storedNote = next instanceof StudyContent.Point point ? point.page().note() : "";
        note.set(storedNote);
        noteState.set(NoteState.UNTOUCHED);
    }
}
