package fittingroom.rules;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Some of a catalog's products, frozen, a bit an ordinal. It knows no product and no reason.
public final class ProductSet {

    private final int size;
    private final long[] words;
    private final int count;

    private ProductSet(int size, long[] words) {
        this.size = size;
        this.words = words;
        int bits = 0;
        for (long word : words) {
            bits += Long.bitCount(word);
        }
        this.count = bits;
    }

    public static ProductSet none(int size) {
        return new ProductSet(size, new long[words(size)]);
    }

    public static ProductSet all(int size) {
        long[] words = new long[words(size)];
        Arrays.fill(words, -1L);
        if ((size & 63) != 0) {
            words[words.length - 1] = (1L << (size & 63)) - 1;
        }
        return new ProductSet(size, words);
    }

    public static ProductSet where(int size, IntPredicate test) {
        long[] words = new long[words(size)];
        for (int i = 0; i < size; i++) {
            if (test.test(i)) {
                words[i >> 6] |= 1L << i;
            }
        }
        return new ProductSet(size, words);
    }

    public static ProductSet of(int size, int... ordinals) {
        long[] words = new long[words(size)];
        for (int ordinal : ordinals) {
            words[ordinal >> 6] |= 1L << ordinal;
        }
        return new ProductSet(size, words);
    }

    public boolean has(int ordinal) {
        return (words[ordinal >> 6] & 1L << ordinal) != 0;
    }

    /// How many products are in it.
    public int count() {
        return count;
    }

    /// Ordinals `64 i` to `64 i + 63`, the lowest in the lowest bit.
    public long word(int i) {
        return words[i];
    }

    public int wordCount() {
        return words.length;
    }

    ProductSet and(ProductSet other) {
        long[] both = words.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= other.words[i];
        }
        return new ProductSet(size, both);
    }

    ProductSet or(ProductSet other) {
        long[] either = words.clone();
        for (int i = 0; i < either.length; i++) {
            either[i] |= other.words[i];
        }
        return new ProductSet(size, either);
    }

    ProductSet not() {
        long[] rest = all(size).words;
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~words[i];
        }
        return new ProductSet(size, rest);
    }

    private static int words(int size) {
        return (size + 63) >> 6;
    }
}
