/// From a file of any vendor to checked products, events and served lists, with everything set aside named.
@NullMarked
package fittingroom.intake;

import org.jspecify.annotations.NullMarked;
