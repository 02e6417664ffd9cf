package fittingroom.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalInt;

/// Different shoppers, or different lists, so that one who sees a pairing at three places is counted once, and so is a
/// list that shows three pairings. It holds numbers and names nobody.
public final class Crowd {

    /// Stands for a shopper of whom nothing is told; such a one is not counted.
    public static final int NOBODY = Integer.MIN_VALUE;

    public static final Crowd NONE = new Crowd(new int[0]);

    private final int[] numbers;

    private Crowd(int[] sorted) {
        this.numbers = sorted;
    }

    /// @param numbers of the log from 0; below 0 for shoppers that the log does not know
    public static Crowd of(int... numbers) {
        return new Crowd(Arrays.stream(numbers).filter(one -> one != NOBODY).sorted().distinct().toArray());
    }

    static Crowd together(Collection<Crowd> crowds) {
        return of(crowds.stream().flatMapToInt(crowd -> Arrays.stream(crowd.numbers)).toArray());
    }

    /// A number for a shopper whom the log does not know, the same for the same name. Two names share one once in two
    /// thousand million.
    static int stranger(String name) {
        return name.isEmpty() ? NOBODY : Math.max(NOBODY + 1, name.hashCode() | NOBODY);
    }

    public int size() {
        return numbers.length;
    }

    /// The number of one whom the log knows, always the same one.
    public OptionalInt someoneOfTheLog() {
        return Arrays.stream(numbers).filter(one -> one >= 0).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crowd crowd && Arrays.equals(numbers, crowd.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return size() + " different";
    }
}
