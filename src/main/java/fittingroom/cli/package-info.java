/// The same work without a window, for scripts and CI.
@NullMarked
package fittingroom.cli;

import org.jspecify.annotations.NullMarked;
