/// Shoppers who walk: timed steps over all channels, and what each channel would show after every one of them.
@NullMarked
package fittingroom.journeys;

import org.jspecify.annotations.NullMarked;
