/// The Review desk: what does not go together, worst and most visible first, judged by keyboard.
@NullMarked
package fittingroom.ui.review;

import org.jspecify.annotations.NullMarked;
