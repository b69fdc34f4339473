package org.xuegui.exchange.qti;

import java.util.List;
import java.util.Optional;

/**
 * What {@code imsmanifest.xml} lists.
 *
 * @param title title of the package; empty for none
 * @param keywords keywords in its metadata
 * @param resources its resources in order
 */
record Manifest(String title, List<String> keywords, List<Resource> resources) {

    /** A manifest that lists nothing. */
    static final Manifest EMPTY = new Manifest("", List.of(), List.of());

    Manifest {
        keywords = List.copyOf(keywords);
        resources = List.copyOf(resources);
    }

    /** What the keyword of this kind says, such as {@code pack} of {@code pack:…}; empty where there is none. */
    Optional<String> keyword(String kind) {
        return keywords.stream()
                .filter(word -> word.startsWith(kind + ':') && word.length() > kind.length() + 1)
                .map(word -> word.substring(kind.length() + 1))
                .findFirst();
    }

    /**
     * One resource.
     *
     * @param type such as {@code imsqti_item_xmlv2p1}
     * @param href its file, relative to the manifest; empty where none is named
     * @param keywords keywords in its metadata
     */
    record Resource(String type, String href, List<String> keywords) {

        Resource {
            keywords = List.copyOf(keywords);
        }

        /** Whether it is one question of QTI 2 or 3. */
        boolean isItem() {
            return type.startsWith("imsqti_item") || type.startsWith("imsqti_apipitem");
        }

        /** Whether it is a test. */
        boolean isTest() {
            return type.startsWith("imsqti_test") || type.startsWith("imsqti_apiptest")
                    || type.startsWith("imsqti_assessment_");
        }

        /** Whether it is of QTI 1. */
        boolean isOld() {
            return type.contains("imsqti_xmlv1") || type.contains("x-bb-qti");
        }
    }
}
