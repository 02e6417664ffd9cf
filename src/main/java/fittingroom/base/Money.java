package fittingroom.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/// An amount in one currency, in its smallest unit. It does not convert: amounts of two currencies are never
/// compared silently.
///
/// @param minor amount in the smallest unit (cents)
/// @param currency ISO 4217 code in capitals, or empty where the file names none
public record Money(long minor, String currency) {

    private static final int DEFAULT_DIGITS = 2;

    public Money {
        currency = currency.strip().toUpperCase(Locale.ROOT);
    }

    /// Rounds half up to the currency's smallest unit.
    ///
    /// @throws ArithmeticException if the amount does not fit a long
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount.movePointRight(digits(currency)).setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    public double toDouble() {
        return amount().doubleValue();
    }

    /// The amount as people write it: `€189.00`, or `189.00` where no currency is known.
    @Override
    public String toString() {
        if (currency.isEmpty()) {
            return amount().toPlainString();
        }
        String symbol = switch (currency) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            default -> currency + " ";
        };
        return symbol + amount().toPlainString();
    }

    /// How many decimal places an amount of a currency has: 2 where the code is empty or unknown.
    public static int digits(String currency) {
        String code = currency.strip().toUpperCase(Locale.ROOT);
        if (code.length() != 3) {
            return DEFAULT_DIGITS;
        }
        try {
            return Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknownCode) {
            return DEFAULT_DIGITS;
        }
    }
}
