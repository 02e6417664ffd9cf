/// The live table: current snapshot, draft, history, lanes, jobs. No JavaFX.
@NullMarked
package fittingroom.workbench;

import org.jspecify.annotations.NullMarked;
