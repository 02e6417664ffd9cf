package fittingroom.ui.shell;

import java.util.List;

/// Finds things of one kind for the palette. It is asked beside the window's thread, at every word typed; what it
/// finds is opened on the window's thread.
public interface Finder {

    Finding.Kind kind();

    /// Called on the window's thread when the palette opens, before anything is asked.
    default void prepare() {}

    /// What fits, in any order; nothing where nothing was typed, unless there are only a few.
    ///
    /// @param most how many are of use; more do no harm
    List<Finding> find(Fuzzy typed, int most);
}
