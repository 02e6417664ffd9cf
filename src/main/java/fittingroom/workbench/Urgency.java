package fittingroom.workbench;

/// How much a piece of long work is waited for, the most first.
public enum Urgency {
    /// A person can do nothing else before it is done: an export.
    WAITED_FOR,
    /// The desk that is open shows it.
    IN_FRONT,
    /// Its desk was left: it goes on where nobody else needs the machine.
    BEHIND
}
