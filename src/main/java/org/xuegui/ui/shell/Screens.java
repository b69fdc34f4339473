package org.xuegui.ui.shell;

import org.xuegui.ui.route.Place;
import org.xuegui.ui.route.Screen;

/** Makes screens, each at its first visit. */
@FunctionalInterface
public interface Screens {

    /** A new screen of this place. */
    Screen make(Place place);
}
