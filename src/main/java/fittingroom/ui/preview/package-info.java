/// What would they see, and why? The desk at the heart.
@NullMarked
package fittingroom.ui.preview;

import org.jspecify.annotations.NullMarked;
