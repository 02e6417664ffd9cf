package fittingroom.ui.catalog;

import fittingroom.base.Money;
import fittingroom.catalog.Product;
import fittingroom.ui.parts.Say;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/// Cuts the prices of a catalog into steps of a round width, so that nearly all lie in at most fourteen of them; the
/// last step is open. It converts no currency: it speaks in that of most prices.
final class PriceScale {

    private static final int STEPS = 14;
    private static final double NEARLY_ALL = 0.95;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private final String currency;
    private final long width;
    private final int steps;

    private PriceScale(String currency, long width, int steps) {
        this.currency = currency;
        this.width = width;
        this.steps = steps;
    }

    static PriceScale of(List<Product> products) {
        long[] prices = products.stream().flatMap(product -> product.price().stream()).mapToLong(Money::minor).sorted().toArray();
        String currency = products.stream().flatMap(product -> product.price().stream()).map(Money::currency).findFirst().orElse("");
        if (prices.length == 0) {
            return new PriceScale(currency, 1, 0);
        }
        long high = prices[(int) (NEARLY_ALL * (prices.length - 1))];
        long width = round(Math.max(1, high) / (double) STEPS, Money.digits(currency));
        int steps = (int) Math.min(STEPS + 1L, prices[prices.length - 1] / width + 1);
        return new PriceScale(currency, width, steps);
    }

    /// The next round width that is not smaller, at least one whole unit of the currency.
    private static long round(double width, int digits) {
        double unit = Math.pow(10, digits);
        double least = Math.max(width, unit);
        double power = Math.pow(10, Math.floor(Math.log10(least / unit))) * unit;
        return Arrays.stream(ROUND).map(one -> one * power).filter(one -> one >= least - 1e-9).mapToLong(Math::round)
                .findFirst().orElse(Math.round(10 * power));
    }

    int steps() {
        return steps;
    }

    /// The step of a price, from 0; the last holds everything above.
    int step(long minor) {
        return Math.clamp(minor / width, 0, Math.max(0, steps - 1));
    }

    /// Names of the steps, and last of all of having no price.
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            names.add(isOpen(step)
                    ? Say.it("ui.catalogue.price.above", money(step * width))
                    : Say.it("ui.catalogue.price.step", money(step * width), money((step + 1) * width)));
        }
        names.add(Say.it("ui.tile.no-price"));
        return names;
    }

    private boolean isOpen(int step) {
        return step == steps - 1 && steps == STEPS + 1;
    }

    /// Where the scale ends in the currency's smallest unit, nothing where there is no price.
    OptionalLong end() {
        return steps == 0 ? OptionalLong.empty() : OptionalLong.of(steps * width);
    }

    private String money(long minor) {
        String text = new Money(minor, currency).toString();
        BigDecimal amount = new Money(minor, currency).amount();
        return amount.stripTrailingZeros().scale() <= 0
                ? text.replace(amount.toPlainString(), amount.toBigInteger().toString()) : text;
    }
}
