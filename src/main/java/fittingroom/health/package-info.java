/// Is the data, the model and the rule set fit to use? One check per file.
@NullMarked
package fittingroom.health;

import org.jspecify.annotations.NullMarked;
