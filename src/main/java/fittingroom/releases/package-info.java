/// From draft to approved to a bundle, in every target's own format.
@NullMarked
package fittingroom.releases;

import org.jspecify.annotations.NullMarked;
