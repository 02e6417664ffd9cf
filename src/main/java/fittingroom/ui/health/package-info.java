/// The Health desk: what the data allows, day by day and category by category, and what was done here.
@NullMarked
package fittingroom.ui.health;

import org.jspecify.annotations.NullMarked;
