/// Composition root: builds everything, once, in line order.
@NullMarked
package fittingroom.app;

import org.jspecify.annotations.NullMarked;
