/// The frame around the desks: rail, bars, theme, keys.
@NullMarked
package fittingroom.ui.shell;

import org.jspecify.annotations.NullMarked;
