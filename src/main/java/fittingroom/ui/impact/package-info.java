/// The Impact desk: what an edit would change, for whom.
@NullMarked
package fittingroom.ui.impact;

import org.jspecify.annotations.NullMarked;
