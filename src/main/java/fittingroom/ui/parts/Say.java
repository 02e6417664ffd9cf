package fittingroom.ui.parts;

import fittingroom.base.Words;
import java.util.Locale;

/// The words of the window, by key, and numbers as people write them. It is a short name for what `Words` does.
public final class Say {

    private Say() {}

    public static String it(String key, Object... arguments) {
        return Words.current().text(key, arguments);
    }

    /// The words for a code, or the code itself where nobody has found words for it yet.
    public static String code(String prefix, String code) {
        String key = prefix + "." + code;
        return Words.current().has(key) ? it(key) : code.replace('-', ' ');
    }

    /// `+0.39` or `−0.32`, with a true minus; in words where that would be nothing.
    public static String signed(double amount) {
        String digits = String.format(Locale.ENGLISH, "%.2f", Math.abs(amount));
        return digits.equals("0.00") ? it("ui.no-change") : (amount < 0 ? "−" : "+") + digits;
    }

    public static String number(double amount) {
        return String.format(Locale.ENGLISH, "%.2f", amount).replace('-', '−');
    }

    public static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
