package fittingroom.base;

/// Where long work says how far it is. It is not a log: what is said here is seen and forgotten.
@FunctionalInterface
public interface Progress {

    /// @param step key of the words that name what is being done
    /// @param done units finished
    /// @param total units in all, or 0 where nobody knows
    void at(String step, long done, long total);

    static Progress silent() {
        return (step, done, total) -> {};
    }
}
