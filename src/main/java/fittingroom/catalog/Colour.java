package fittingroom.catalog;

import java.util.Locale;

/// A colour as people see it: lightness, chroma and hue of CIE LCh(ab) under D65. It is a swatch for comparing, not
/// a measurement of the cloth.
///
/// @param lightness 0 black to 100 white
/// @param chroma 0 grey, above 60 vivid
/// @param hue degrees, 0 to 360; without meaning where the chroma is small
public record Colour(double lightness, double chroma, double hue) {

    private static final double NEUTRAL_CHROMA = 16;
    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;

    /// Reads `#rrggbb`; sRGB to XYZ to Lab as in IEC 61966-2-1 and CIE 15.
    ///
    /// @throws NumberFormatException if it is not six hexadecimal digits
    public static Colour of(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (digits.length() != 6) {
            throw new NumberFormatException(hex);
        }
        int rgb = Integer.parseInt(digits.toLowerCase(Locale.ROOT), 16);
        double r = linear((rgb >> 16) & 255);
        double g = linear((rgb >> 8) & 255);
        double b = linear(rgb & 255);
        double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / WHITE_X);
        double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / WHITE_Z);
        double aStar = 500 * (x - y);
        double bStar = 200 * (y - z);
        double hue = Math.toDegrees(Math.atan2(bStar, aStar));
        return new Colour(116 * y - 16, Math.hypot(aStar, bStar), hue < 0 ? hue + 360 : hue);
    }

    /// Black, white, grey, and what is so pale or so dark that it goes with everything.
    public boolean isNeutral() {
        return chroma < NEUTRAL_CHROMA || lightness < 22;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
