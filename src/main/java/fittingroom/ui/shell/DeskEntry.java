package fittingroom.ui.shell;

import fittingroom.base.Watch;
import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// A desk as the rail lists it: its key in the words, its sign, how it is made when it is first opened, and how much
/// waits there. It is not the desk.
///
/// @param code as in `preview`: the words are at `ui.desk.preview`
/// @param views ids of the actions, among those that the desk adds when it is entered, that show it from another side;
///     they are drawn after the desk itself
/// @param waiting how many things wait there for a person, as last counted; 0 also where nobody has counted
public record DeskEntry(String code, Feather icon, Supplier<Desk> make, List<String> views, Watch<Integer> waiting) {

    public DeskEntry {
        views = List.copyOf(views);
    }

    /// A desk at which nothing waits.
    public DeskEntry(String code, Feather icon, Supplier<Desk> make, List<String> views) {
        this(code, icon, make, views, new Watch<>(0));
    }

    /// A desk with one side.
    public DeskEntry(String code, Feather icon, Supplier<Desk> make) {
        this(code, icon, make, List.of());
    }
}
