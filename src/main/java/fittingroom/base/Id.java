package fittingroom.base;

/// The name of one thing of kind `T`, as the shop's own systems call it. It is not a number of ours and has
/// no order: ordinals, which do, live beside the frozen data that they index.
///
/// @param value never blank, trimmed
public record Id<T>(String value) implements Comparable<Id<T>> {

    public Id {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an id cannot be blank");
        }
    }

    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
