package org.xuegui.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a package in the order in which they are to be read, each file once. */
final class Listing {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * One item.
     *
     * @param address as the package names it
     * @param file its file; empty where there is none
     * @param isExternal whether the address leads out of the package
     * @param keywords its keywords
     */
    record Entry(String address, Optional<String> file, boolean isExternal, List<String> keywords) {}

    /** Adds what an address in a file of the package leads to, unless it is there. */
    void add(QtiPackage files, String from, String address, List<String> keywords) {
        Optional<String> file = files.find(from, address);
        String key = file.orElse("\0" + address);
        Entry entry = entries.get(key);
        if (entry == null || entry.keywords().isEmpty() && !keywords.isEmpty()) {
            boolean isExternal = file.isEmpty() && QtiPackage.isExternal(from, address);
            entries.put(key, new Entry(address, file, isExternal, keywords));
        }
    }

    /** The items in order. */
    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }
}
