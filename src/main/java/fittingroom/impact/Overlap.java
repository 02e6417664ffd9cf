package fittingroom.impact;

/// How far two lists agree, by the field's measures. It knows ordinals only, and no list may name one twice.
final class Overlap {

    /// How much each further place counts in rank-biased overlap: the first ten have 86 % of the weight.
    static final double PERSISTENCE = 0.9;

    private Overlap() {}

    /// Shared products among all of both, the order aside (Jaccard 1912); 1 for two empty lists.
    static double jaccard(int[] a, int[] b) {
        int shared = 0;
        for (int product : a) {
            shared += has(b, product, b.length) ? 1 : 0;
        }
        int all = a.length + b.length - shared;
        return all == 0 ? 1 : (double) shared / all;
    }

    /// Rank-biased overlap, extrapolated, for lists of unlike length (Webber, Moffat and Zobel 2010, equation 32), at
    /// [#PERSISTENCE]: 1 for equal lists, 0 for lists without a shared product; 1 for two empty lists.
    static double rbo(int[] a, int[] b) {
        int[] shorter = a.length <= b.length ? a : b;
        int[] longer = a.length <= b.length ? b : a;
        int s = shorter.length;
        int l = longer.length;
        if (s == 0) {
            return l == 0 ? 1 : 0;
        }
        double sum = 0;
        double power = 1;
        int shared = 0;
        int sharedAtShort = 0;
        for (int d = 1; d <= l; d++) {
            power *= PERSISTENCE;
            shared += sharedAt(shorter, longer, d);
            sharedAtShort = d == s ? shared : sharedAtShort;
            sum += (double) shared / d * power;
            if (d > s) {
                sum += (double) sharedAtShort * (d - s) / ((double) s * d) * power;
            }
        }
        double tail = (double) (shared - sharedAtShort) / l + (double) sharedAtShort / s;
        return (1 - PERSISTENCE) / PERSISTENCE * sum + tail * power;
    }

    /// Places that hold another product, or one where the other list has ended.
    static int slotsChanged(int[] a, int[] b) {
        int changed = Math.abs(a.length - b.length);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            changed += a[i] == b[i] ? 0 : 1;
        }
        return changed;
    }

    /// How many products are newly shared when both lists grow to this depth.
    private static int sharedAt(int[] shorter, int[] longer, int depth) {
        int at = depth - 1;
        if (depth > shorter.length) {
            return has(shorter, longer[at], shorter.length) ? 1 : 0;
        }
        if (shorter[at] == longer[at]) {
            return 1;
        }
        return (has(longer, shorter[at], at) ? 1 : 0) + (has(shorter, longer[at], at) ? 1 : 0);
    }

    private static boolean has(int[] list, int product, int upTo) {
        for (int i = 0; i < upTo; i++) {
            if (list[i] == product) {
                return true;
            }
        }
        return false;
    }
}
