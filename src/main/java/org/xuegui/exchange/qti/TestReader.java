package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuegui.base.file.UnsafeArchiveException;
import org.xuegui.base.problem.Place;
import org.xuegui.base.problem.ProblemCollector;
import org.xuegui.exchange.input.LeftOut;
import org.xuegui.exchange.input.Remarks;
import org.xuegui.exchange.input.Spaces;

/** Reads the tests of a package for the order of its items. */
final class TestReader {

    private static final Set<String> RULES = Set.of("branchRule", "preCondition", "selection", "templateDefault");

    private static final int MOST_FILES = 1_000;

    private final QtiPackage files;
    private final ReadBudget budget;
    private final ProblemCollector problems;
    private final Place place;
    private final Listing listing;
    private final Set<String> seen = new HashSet<>();
    private final List<String> titles = new ArrayList<>();

    TestReader(QtiPackage files, ReadBudget budget, ProblemCollector problems, Place place, Listing listing) {
        this.files = files;
        this.budget = budget;
        this.problems = problems;
        this.place = place;
        this.listing = listing;
    }

    /** Adds the items of this test to the listing. */
    void read(String file) throws UnsafeArchiveException {
        if (seen.size() >= MOST_FILES || !seen.add(file)) {
            return;
        }
        Remarks remarks = new Remarks(problems, place.named(file));
        try {
            byte[] content = files.xml(file, ReadBudget.MOST_XML)
                    .orElseThrow(() -> remarks.leftOut("qti-limit", QtiXml.MOST_DEPTH, QtiXml.MOST_NODES));
            String text = QtiXml.decode(content, Optional.empty(), remarks).text();
            QtiNode root = QtiXml.read(text, remarks, budget);
            if (root.is("assessmentTest")) {
                titles.add(Spaces.strip(root.attribute("title")));
            }
            if (!root.all(node -> RULES.contains(node.name())).isEmpty()) {
                remarks.warn("qti-test-rules");
            }
            references(root, file, remarks);
        } catch (LeftOut broken) {
            problems.add(broken.problem());
        }
    }

    private void references(QtiNode root, String file, Remarks remarks) throws UnsafeArchiveException {
        for (QtiNode node : root.all(each -> each.is("assessmentItemRef") || each.is("assessmentSectionRef"))) {
            String address = node.attribute("href");
            if (node.is("assessmentItemRef")) {
                listing.add(files, file, address, List.of());
                continue;
            }
            Optional<String> section = files.find(file, address);
            if (section.isEmpty()) {
                remarks.warn("qti-section-missing", address);
            } else {
                read(section.get());
            }
        }
    }

    /** The title, if there is just one test and it has one. */
    Optional<String> title() {
        return titles.size() == 1 ? Optional.of(titles.get(0)).filter(title -> !title.isEmpty()) : Optional.empty();
    }
}
