/// Who they are: identities joined, affinities, intent, segments.
@NullMarked
package fittingroom.shoppers;

import org.jspecify.annotations.NullMarked;
