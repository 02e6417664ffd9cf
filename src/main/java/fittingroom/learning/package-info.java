/// What the events teach: one frozen model.
@NullMarked
package fittingroom.learning;

import org.jspecify.annotations.NullMarked;
