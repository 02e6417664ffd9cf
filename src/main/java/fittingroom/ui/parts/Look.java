package fittingroom.ui.parts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// How the window looks to this person, as far as drawings must know it. It does not choose a theme.
public final class Look {

    private final BooleanProperty dark = new SimpleBooleanProperty(false);
    private final BooleanProperty pictures = new SimpleBooleanProperty(false);
    private final BooleanProperty calm = new SimpleBooleanProperty(false);

    public BooleanProperty darkProperty() {
        return dark;
    }

    public boolean isDark() {
        return dark.get();
    }

    /// Whether the person allows the shop's own pictures to be loaded; off until they say so.
    public BooleanProperty picturesProperty() {
        return pictures;
    }

    public boolean showsPictures() {
        return pictures.get();
    }

    /// Whether nothing should move by itself.
    public BooleanProperty calmProperty() {
        return calm;
    }
}
