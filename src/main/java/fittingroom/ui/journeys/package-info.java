/// The journey player: a shopper walked over all channels, step by step, a view of the Preview desk.
@NullMarked
package fittingroom.ui.journeys;

import org.jspecify.annotations.NullMarked;
