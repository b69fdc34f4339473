package org.xuegui.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the house to its plan: which room may import which, each rule with its reason. */
class HouseTest {

    private static final String OURS = "org.xuegui.";
    private static final String[] ROOMS = {
        "base", "workspace", "regulation", "quiz", "learning", "report", "exchange", "store", "ui", "cli", "app"
    };
    private static JavaClasses house;

    @BeforeAll
    @Timeout(120)
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.xuegui");
    }

    @ParameterizedTest(name = "{0} may import only {1}")
    @CsvSource(delimiter = '|', textBlock = """
            base       |                                          | every room speaks it, so it must stand alone
            workspace  | base                                     | settings of this PC must be readable before anything else opens
            regulation | base                                     | the regulation is data and knows neither questions nor learners
            quiz       | base regulation                          | a quiz set is usable without any learner
            learning   | base regulation quiz                     | learning must not depend on how it is shown, stored or reported
            report     | base regulation quiz learning            | reports are views of what was learned
            exchange   | base regulation quiz                     | a file format knows questions, never the database or a learner
            store      | base workspace regulation quiz learning report | it implements the repositories of the rooms above and shows nothing
            ui         | base workspace regulation quiz learning report | screens talk to services, never to SQL or to a file format
            cli        | base workspace regulation quiz learning report | commands talk to the same services as the screens
            """)
    void aRoomImportsOnlyTheRoomsItMay(String room, String allowed, String reason) {
        String[] may = allowed == null ? new String[0] : allowed.split(" ");
        String[] forbidden = Stream.of(ROOMS)
                .filter(other -> !other.equals(room) && !Arrays.asList(may).contains(other))
                .map(other -> OURS + other + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(OURS + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                .because(reason)
                .check(house);
    }

    @Test
    void nobodyImportsTheAppRoomBecauseItWiresTheOthers() {
        noClasses().that().resideOutsideOfPackage(OURS + "app..")
                .should().dependOnClassesThat().resideInAPackage(OURS + "app..")
                .because("app builds the other rooms; whoever imported it could not be built without the whole")
                .check(house);
    }

    @ParameterizedTest(name = "{0} never names a repository")
    @ValueSource(strings = {"ui", "cli"})
    void screensAndCommandsNeverNameARepository(String room) {
        noClasses().that().resideInAPackage(OURS + room + "..")
                .should().dependOnClassesThat().haveSimpleNameEndingWith("Repository")
                .because("screens and commands get services; only services know where things are kept")
                .check(house);
    }

    @Test
    void onlyTheStoreAndTheFormatsSpeakSql() {
        noClasses().that().resideOutsideOfPackages(OURS + "store..", OURS + "exchange.anki..")
                .should().dependOnClassesThat(inAnyPackage("java.sql", "javax.sql", "org.jdbi", "org.sqlite", "org.flywaydb"))
                .because("the database is the store's own business and can be changed there alone")
                .check(house);
    }

    @Test
    void onlyScreensKnowJavaFx() {
        noClasses().that().resideOutsideOfPackages(OURS + "ui..", OURS + "app..")
                .should().dependOnClassesThat(inAnyPackage("javafx", "com.sun.javafx"))
                .because("everything but the window must run on a machine without one")
                .check(house);
    }

    @Test
    void screensReachEachOtherOnlyThroughRoute() {
        String[] screens = {"home", "study", "practice", "exam", "records", "trainer", "settings"};
        for (String screen : screens) {
            String[] others = Stream.concat(Stream.of(screens), Stream.of("shell"))
                    .filter(other -> !other.equals(screen))
                    .map(other -> OURS + "ui." + other + "..")
                    .toArray(String[]::new);
            noClasses().that().resideInAPackage(OURS + "ui." + screen + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(others)
                    .because("a screen asks the Navigator for a destination and never another screen")
                        .check(house);
        }
    }

    @Test
    void onlyTheTaskPackageStartsThreadsOrCallsTheToolkitThread() {
        noClasses().that().resideOutsideOfPackage(OURS + "ui.task..")
                .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .orShould().callConstructor(Thread.class, Runnable.class)
                .orShould().callConstructor(Thread.class, Runnable.class, String.class)
                .because("background work has one door, which shows failures and can be replaced in tests")
                .check(house);
    }

    @Test
    void fileFormatsShareOnlyTheirInput() {
        slices().matching(OURS + "exchange.(*)..")
                .should().notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage(OURS + "exchange.input.."))
                .because("a format can be added, changed or dropped without reading another")
                .check(house);
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching(OURS + "(*)..").should().beFreeOfCycles()
                .because("rooms that need each other are one room")
                .check(house);
    }

    @ParameterizedTest(name = "packages of {0} have no circles")
    @ValueSource(strings = {"base", "workspace", "regulation", "quiz", "learning", "report", "exchange", "store", "ui", "cli", "app"})
    void packagesOfARoomHaveNoCircles(String room) {
        slices().matching(OURS + room + ".(**)").should().beFreeOfCycles()
                .because("packages that need each other are one package")
                .allowEmptyShould(true) // a room may be one package
                .check(house);
    }

    @Test
    void repositoriesOfTheStoreSayWhatTheyAre() {
        classes().that().resideInAPackage(OURS + "store..").and().haveSimpleNameEndingWith("Repository")
                .should().haveSimpleNameStartingWith("Sqlite")
                .because("the interface beside what it stores has the plain name")
                .check(house);
    }

    private static DescribedPredicate<JavaClass> inAnyPackage(String... roots) {
        return new DescribedPredicate<>("in " + String.join(", ", roots)) {
            @Override
            public boolean test(JavaClass type) {
                String name = type.getPackageName();
                return Stream.of(roots).anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
            }
        };
    }
}
