package fittingroom.ledger;

/// Who did a deed: the name that a person chose in the window or on the command line. It is not an account and
/// proves nothing about who sat at the desk.
///
/// @param name never blank, trimmed
public record Actor(String name) {

    /// The person has not said their name yet.
    public static final Actor UNNAMED = new Actor("unnamed");

    public Actor {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }
}
