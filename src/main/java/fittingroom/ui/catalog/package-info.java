/// Is this what I think I loaded? For now: bringing files in.
@NullMarked
package fittingroom.ui.catalog;

import org.jspecify.annotations.NullMarked;
