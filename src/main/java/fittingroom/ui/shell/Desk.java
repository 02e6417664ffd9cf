package fittingroom.ui.shell;

import fittingroom.ui.parts.Place;
import java.util.Optional;
import javafx.scene.Node;

/// One screen of the window. It opens its subscriptions when it is entered and closes all of them when it is left.
public interface Desk {

    Node root();

    void enter();

    void leave();

    /// Where on this desk the person is, to come back to; empty where the desk itself remembers.
    default Optional<Place> place() {
        return Optional.empty();
    }

    /// Tells, once, on the window's thread, when what the desk asked for is on it.
    default void whenSettled(Runnable then) {
        then.run();
    }
}
