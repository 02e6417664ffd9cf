/// The desk where the draft is written: rules in order, as sentences; how signals are weighed; what was done.
@NullMarked
package fittingroom.ui.rules;

import org.jspecify.annotations.NullMarked;
