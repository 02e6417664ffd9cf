/// Does this go with that? One check per file.
@NullMarked
package fittingroom.coherence;

import org.jspecify.annotations.NullMarked;
