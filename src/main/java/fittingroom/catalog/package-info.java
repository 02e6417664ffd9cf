/// What we sell, frozen.
@NullMarked
package fittingroom.catalog;

import org.jspecify.annotations.NullMarked;
