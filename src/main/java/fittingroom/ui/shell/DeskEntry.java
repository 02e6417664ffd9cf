package fittingroom.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// A desk as the rail lists it: its key in the words, its sign, and how it is made when it is first opened. It
/// is not the desk.
///
/// @param code as in `preview`: the words are at `ui.desk.preview`
/// @param views ids of the actions, among those that the desk adds when it is entered, that show it from another side;
///     they are drawn after the desk itself
public record DeskEntry(String code, Feather icon, Supplier<Desk> make, List<String> views) {

    public DeskEntry {
        views = List.copyOf(views);
    }

    /// A desk with one side.
    public DeskEntry(String code, Feather icon, Supplier<Desk> make) {
        this(code, icon, make, List.of());
    }
}
