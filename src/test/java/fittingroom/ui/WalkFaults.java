package fittingroom.ui;

import java.util.List;
import javafx.scene.Scene;

/// What is wrong with what a scene shows, for tests of single desks.
public final class WalkFaults {

    private WalkFaults() {}

    public static List<String> of(Scene scene) {
        return Walk.faults(scene);
    }
}
