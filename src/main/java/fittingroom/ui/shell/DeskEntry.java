package fittingroom.ui.shell;

import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// A desk as the rail lists it: its key in the words, its sign, and how it is made when it is first opened. It
/// is not the desk.
///
/// @param code as in `preview`: the words are at `ui.desk.preview`
public record DeskEntry(String code, Feather icon, Supplier<Desk> make) {}
