/// The workspace on disk: the only room that knows SQL.
@NullMarked
package fittingroom.store;

import org.jspecify.annotations.NullMarked;
