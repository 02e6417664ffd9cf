/// Is this what I think I loaded? The products, the events, and the files they come from.
@NullMarked
package fittingroom.ui.catalog;

import org.jspecify.annotations.NullMarked;
