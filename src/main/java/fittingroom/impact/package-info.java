/// What an edit would change, for whom.
@NullMarked
package fittingroom.impact;

import org.jspecify.annotations.NullMarked;
