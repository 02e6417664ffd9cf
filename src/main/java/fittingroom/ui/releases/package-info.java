/// The Releases desk: from the draft to an approved release and a file.
@NullMarked
package fittingroom.ui.releases;

import org.jspecify.annotations.NullMarked;
