/// The Shoppers desk: who is in the log, what one of them did and likes, and shoppers made up to be previewed.
@NullMarked
package fittingroom.ui.shoppers;

import org.jspecify.annotations.NullMarked;
