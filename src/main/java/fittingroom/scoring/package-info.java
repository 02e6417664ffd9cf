/// From a request to a slate, with the reasons.
@NullMarked
package fittingroom.scoring;

import org.jspecify.annotations.NullMarked;
