package fittingroom.base;

/// How much a problem matters to the person who reads it. It does not decide what is done about it.
public enum Severity {
    /// Worth knowing; nothing was lost.
    NOTE,
    /// Something was set aside or guessed.
    WARNING,
    /// The thing asked for was not done.
    ERROR
}
