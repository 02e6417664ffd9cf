package fittingroom.intake;

import fittingroom.base.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads amounts and counts as shops write them: a point or a comma before the decimals, groups of three, a currency
/// before or behind. It guesses no currency that the text does not name: a crown may be of several countries.
final class Numbers {

    /// What stands for a text that is no whole number.
    static final long NONE = Long.MIN_VALUE;

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("€", "EUR"), Map.entry("EURO", "EUR"), Map.entry("$", "USD"), Map.entry("US$", "USD"), Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"), Map.entry("₹", "INR"), Map.entry("RS", "INR"), Map.entry("ZŁ", "PLN"), Map.entry("KČ", "CZK"),
            Map.entry("FT", "HUF"), Map.entry("LEI", "RON"), Map.entry("₺", "TRY"), Map.entry("₽", "RUB"), Map.entry("₩", "KRW"),
            Map.entry("R$", "BRL"), Map.entry("A$", "AUD"), Map.entry("C$", "CAD"), Map.entry("CA$", "CAD"), Map.entry("AU$", "AUD"),
            Map.entry("FR", "CHF"), Map.entry("SFR", "CHF"), Map.entry("KR", ""));

    private Numbers() {}

    /// `189.00 EUR`, `€ 189,00`, `1.299,00`, `1,299.00`; a currency in the text beats the one given.
    static Optional<Money> money(String text, String currency) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || last - first > 24) {
            return Optional.empty();
        }
        int from = first;
        if (from > 0 && text.charAt(from - 1) == '.') {
            from--;
        }
        if (text.indexOf(", ", from) >= 0 && text.indexOf(", ", from) < last) {
            return Optional.empty();
        }
        boolean negative = from > 0 && (text.charAt(from - 1) == '-' || text.charAt(0) == '-');
        Optional<String> named = currencyOf(text.substring(0, from) + " " + text.substring(last + 1));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = amount(text.substring(from, last + 1));
        String code = named.get().isEmpty() ? currency : named.get();
        try {
            return amount.map(value -> Money.of(negative ? value.negate() : value, code));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /// An empty text where nothing but signs stands beside the number, nothing at all where it is no currency.
    private static Optional<String> currencyOf(String around) {
        String words = around.replace('-', ' ').replace('\u00A0', ' ').strip().toUpperCase(Locale.ROOT);
        words = words.replaceAll("[.,]+$", "").strip();
        if (words.isEmpty()) {
            return Optional.of("");
        }
        String symbol = SYMBOLS.get(words);
        if (symbol != null) {
            return Optional.of(symbol);
        }
        boolean code = words.length() == 3 && words.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return code ? Optional.of(words) : Optional.empty();
    }

    /// Digits with `.`, `,`, `'` or blanks between them. The last of two separators is the decimal one; a lone comma
    /// before exactly three digits groups, a lone point never does.
    private static Optional<BigDecimal> amount(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        int decimal = Math.max(point, comma);
        boolean lone = decimal >= 0 && text.indexOf(text.charAt(decimal)) == decimal && (point < 0 || comma < 0);
        if (decimal >= 0 && point < 0 && comma >= 0 && text.length() - comma - 1 == 3) {
            decimal = -1;
        } else if (decimal >= 0 && !lone && (point < 0 || comma < 0)) {
            decimal = -1;
        }
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (i == decimal) {
                digits.append('.');
            } else if (".,' \u00A0\u202F’".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new BigDecimal(digits.toString()));
    }

    /// A whole number with an optional sign and an optional fraction of zeros (`3.0`), or [#NONE].
    static long whole(String text) {
        int length = text.length();
        int at = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int digits = 0;
        long value = 0;
        while (at < length && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            if (++digits > 15) {
                return NONE;
            }
            value = value * 10 + (text.charAt(at++) - '0');
        }
        if (at < length && text.charAt(at) == '.') {
            at++;
            while (at < length && text.charAt(at) == '0') {
                at++;
            }
        }
        return digits == 0 || at < length ? NONE : text.charAt(0) == '-' ? -value : value;
    }

    /// Hundredths of a plain amount with at most two decimals (`12`, `12.5`, `12.50`), or [#NONE]: the quick way of a
    /// log with millions of prices.
    static long hundredths(String text) {
        long value = 0;
        int decimals = -1;
        int length = text.length();
        if (length == 0 || length > 15) {
            return NONE;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                decimals = decimals < 0 ? decimals : decimals + 1;
            } else if (c == '.' && decimals < 0 && i > 0) {
                decimals = 0;
            } else {
                return NONE;
            }
        }
        return switch (decimals) {
            case -1, 0 -> value * 100;
            case 1 -> value * 10;
            case 2 -> value;
            default -> NONE;
        };
    }
}
