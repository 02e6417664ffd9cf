/// What shoppers did, on which channel, with which consent; frozen.
@NullMarked
package fittingroom.events;

import org.jspecify.annotations.NullMarked;
