package fittingroom.intake;

/// The title of a product whose variants have titles of their own: what these begin with in common. It never makes a
/// title of a few letters.
final class Titles {

    private static final int SHORTEST = 10;
    private static final String SEPARATORS = "-–—|,/(·:";

    private Titles() {}

    static String common(String one, String other) {
        if (other.isEmpty() || one.equals(other) || other.startsWith(one)) {
            return one;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = same;
        if (end < one.length()) {
            while (end > 0 && SEPARATORS.indexOf(one.charAt(end - 1)) < 0) {
                end--;
            }
        }
        while (end > 0 && (one.charAt(end - 1) == ' ' || SEPARATORS.indexOf(one.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end < SHORTEST ? one : one.substring(0, end);
    }
}
