/// What was done here, by whom, when: append-only, hash-chained facts.
@NullMarked
package fittingroom.ledger;

import org.jspecify.annotations.NullMarked;
