package org.xuegui.ui.route;

import java.util.ArrayList;
import java.util.List;

/** Remembers where one was sent. */
public final class FakeNavigator implements Navigator {

    /** Destinations in order. */
    public final List<Destination> visited = new ArrayList<>();

    @Override
    public void go(Destination destination) {
        visited.add(destination);
    }

    @Override
    public void back() {
        if (hasBack()) {
            visited.remove(visited.size() - 1);
        }
    }

    @Override
    public boolean hasBack() {
        return visited.size() > 1;
    }
}
