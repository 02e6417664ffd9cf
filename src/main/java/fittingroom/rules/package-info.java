/// What the merchandiser wants, as data; and what is wrong with it.
@NullMarked
package fittingroom.rules;

import org.jspecify.annotations.NullMarked;
