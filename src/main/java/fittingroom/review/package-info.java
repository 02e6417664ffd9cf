/// What a human must look at, and what they said.
@NullMarked
package fittingroom.review;

import org.jspecify.annotations.NullMarked;
