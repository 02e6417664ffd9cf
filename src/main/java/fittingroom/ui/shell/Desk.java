package fittingroom.ui.shell;

import javafx.scene.Node;

/// One screen of the window. It opens its subscriptions when it is entered and closes all of them when it is left.
public interface Desk {

    Node root();

    void enter();

    void leave();

    /// Tells, once, on the window's thread, when what the desk asked for is on it.
    default void whenSettled(Runnable then) {
        then.run();
    }
}
