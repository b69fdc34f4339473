package org.xuegui.regulation;

import org.xuegui.base.problem.Place;

/** Where the parts of a pack stand in its files, so that a check can point there. */
interface PackPlaces {

    /** Where this top-level key stands. */
    Place place(String key);

    /** Where this key of entry {@code index} of a section stands, counted from 0. */
    Place place(String section, int index, String key);
}
