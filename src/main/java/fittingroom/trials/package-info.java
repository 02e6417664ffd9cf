/// What the engine is worth: held-back days, seeded shops.
@NullMarked
package fittingroom.trials;

import org.jspecify.annotations.NullMarked;
