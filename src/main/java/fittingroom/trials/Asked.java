package fittingroom.trials;

import fittingroom.scoring.Request;

/// One page of the days held back: what an engine is asked there, and what the shopper went on to.
///
/// @param shopper ordinal in the log: pages of one shopper are not independent
/// @param wanted ordinals of products, one or more
@SuppressWarnings("ArrayRecordComponent")
record Asked(Request request, int shopper, int[] wanted) {}
