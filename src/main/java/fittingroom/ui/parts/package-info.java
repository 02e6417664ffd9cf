/// What every desk is built from.
@NullMarked
package fittingroom.ui.parts;

import org.jspecify.annotations.NullMarked;
