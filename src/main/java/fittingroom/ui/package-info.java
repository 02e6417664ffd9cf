/// The window: what a person sees and touches.
@NullMarked
package fittingroom.ui;

import org.jspecify.annotations.NullMarked;
