package fittingroom.rules;

import fittingroom.base.Money;
import fittingroom.shoppers.Past;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers audiences for one page, each once. What is personal and not allowed has no answer, neither yes nor no, and
/// what has no answer does not hold.
final class Attendance {

    private static final long DAY = 24L * 60 * 60 * 1000;

    private final ProductIndex index;
    private final Page page;
    private final Map<Audience, Optional<Boolean>> answers = new HashMap<>();

    Attendance(ProductIndex index, Page page) {
        this.index = index;
        this.page = page;
    }

    boolean has(Audience audience) {
        return audience instanceof Audience.Everyone
                || answers.computeIfAbsent(audience, this::answer).orElse(false);
    }

    /// The three-valued logic of Kleene, 1938: what is unknown decides nothing that something known has not decided.
    private Optional<Boolean> answer(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> Optional.of(true);
            case Audience.All(var parts) -> together(parts, false);
            case Audience.Any(var parts) -> together(parts, true);
            case Audience.Not(Audience part) -> answer(part).map(yes -> !yes);
            case Audience.Is(var standing) -> is(standing);
            case Audience.HasBought(Condition what, int days) -> personal(() -> hasBought(what, days));
            case Audience.Likes(String attribute, String value, double atLeast) ->
                personal(() -> page.visitor().affinities().liking(attribute, value) >= atLeast);
            case Audience.Allows(var purpose) -> Optional.of(page.visitor().consent().allows(purpose));
            case Audience.CartHas(Condition what) -> Optional.of(
                    Arrays.stream(page.cart()).anyMatch(index.matching(what, page.anchor())::has));
            case Audience.CartWorth(long from, long below) -> Optional.of(worth() >= from && worth() < below);
        };
    }

    /// @param decisive the answer of a part that decides for all of them
    private Optional<Boolean> together(List<Audience> parts, boolean decisive) {
        boolean unknown = false;
        for (Audience part : parts) {
            Optional<Boolean> answer = answer(part);
            if (answer.isPresent() && answer.get() == decisive) {
                return answer;
            }
            unknown = unknown || answer.isEmpty();
        }
        return unknown ? Optional.empty() : Optional.of(!decisive);
    }

    private Optional<Boolean> is(Audience.Standing standing) {
        Past past = page.visitor().past();
        boolean returning = !past.isEmpty() && page.now() - past.time(0) >= Past.VISIT_SILENCE;
        return switch (standing) {
            case GUEST -> Optional.of(!page.visitor().known());
            case NEW -> personal(() -> !returning);
            case RETURNING -> personal(() -> returning);
        };
    }

    private Optional<Boolean> personal(java.util.function.BooleanSupplier question) {
        return page.visitor().known() ? Optional.of(question.getAsBoolean()) : Optional.empty();
    }

    private boolean hasBought(Condition what, int days) {
        long since = days == 0 ? Long.MIN_VALUE : page.now() - days * DAY;
        ProductSet matching = index.matching(what, page.anchor());
        return Suppression.bought(page.visitor().past(), since).int2IntEntrySet().stream()
                .anyMatch(entry -> entry.getIntValue() > 0 && matching.has(entry.getIntKey()));
    }

    private long worth() {
        return Arrays.stream(page.cart())
                .mapToObj(product -> index.catalog().product(product).price())
                .flatMap(Optional::stream)
                .filter(price -> price.currency().equals(index.currency()))
                .mapToLong(Money::minor).sum();
    }
}
