package fittingroom.ui.parts;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.scoring.Request;
import java.nio.file.Path;
import java.util.Optional;

/// Where a desk can send the person: another desk, at the thing in question. It opens nothing itself.
public sealed interface Place {

    /// What a shopper is shown.
    ///
    /// @param shopper id in the log; empty for a guest
    /// @param anchor the product looked at; empty for none
    record Preview(Optional<String> shopper, Optional<Id<Product>> anchor, Placement placement) implements Place {}

    /// What is shown on a whole question, as that of an invented shopper.
    record Asked(Request request) implements Place {}

    /// The products, found by some words; empty for all.
    record Catalogue(String words) implements Place {}

    /// The sheet where files come in.
    record Imports() implements Place {}

    /// One shopper of the log.
    record Shopper(String id) implements Place {}

    /// The cases that wait.
    record Review() implements Place {}

    /// The draft, at a rule of this id; empty for the whole.
    record Rules(Optional<String> rule) implements Place {}

    /// What the draft would change.
    record Impact() implements Place {}

    /// What the data allows, and what was done.
    record Health() implements Place {}

    /// Rules of a file on their way into the draft.
    ///
    /// @param file empty where it is still to be chosen
    record RuleFile(Optional<Path> file) implements Place {}

    /// Releases, and what stands before the next.
    record Releases() implements Place {}
}
