package fittingroom.trials;

import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import java.time.Instant;
import java.util.function.Consumer;

/// A shop of any size to measure with. Each product and each session is worked out from its number alone, so that
/// a hundred million events need no more memory than a hundred; there is no plot, only tastes and outfits to learn.
final class SeededShop implements Shop {

    private static final long DAY = 86_400_000L;
    private static final long END = Instant.parse("2026-09-01T00:00:00Z").toEpochMilli();
    private static final long BEGIN = END - 60 * DAY;
    /// Share of the shoppers that are known on the first day; the others come evenly until the last.
    private static final double KNOWN_AT_FIRST = 0.2;

    private final Wardrobe wardrobe;
    private final long events;
    private final int shoppers;
    private final long seed;

    SeededShop(int products, long events, int shoppers, long seed) {
        if (products < 1 || events < 0 || shoppers < 1) {
            throw new IllegalArgumentException("a shop has a product and a shopper at least");
        }
        this.wardrobe = new Wardrobe(products, seed);
        this.events = events;
        this.shoppers = shoppers;
        this.seed = seed;
    }

    @Override
    public void products(Consumer<? super Product> to) {
        for (int number = 0; number < wardrobe.size(); number++) {
            to.accept(wardrobe.product(number));
        }
    }

    @Override
    public void events(Consumer<? super Event> to) {
        new Telling(to).tell();
    }

    /// One telling: how far it is, and who has come so far.
    private final class Telling {
        private final Consumer<? super Event> to;
        private long told;
        private int arrived;
        private long sessions;

        Telling(Consumer<? super Event> to) {
            this.to = to;
        }

        void tell() {
            while (told < events) {
                double done = told / (double) events;
                long start = BEGIN + (long) ((END - BEGIN - DAY / 24) * done);
                int known = (int) Math.max(1, Math.min(shoppers, shoppers * (KNOWN_AT_FIRST + 0.9 * done)));
                while (arrived < known && told < events) {
                    welcome(arrived++, start);
                }
                session(Dice.of(seed, 11, sessions++), start / 1000 * 1000);
            }
        }

        private void welcome(int number, long time) {
            Taste taste = Taste.of(seed, number);
            note(EventKind.CONSENT_CHANGE, time / 1000 * 1000, taste.favourite(), taste.id(), "", "", 0, 0, 0,
                    taste.permission().consent);
        }

        /// A few looks around one outfit, and sometimes the outfit itself.
        private void session(Dice dice, long start) {
            Taste taste = Taste.of(seed, dice.chance(0.3) ? dice.zipf(arrived) : dice.below(arrived));
            Channel channel = dice.chance(0.8) ? taste.favourite() : Channel.WEB;
            String session = "s" + sessions;
            int theme = taste.theme(dice);
            int outfit = taste.outfit(wardrobe, theme, dice);
            long time = start;
            int last = wardrobe.piece(theme, outfit, dice);
            for (int looks = 1 + dice.zipf(9); looks > 0; looks--) {
                int dwell = dice.dwell(20_000);
                note(EventKind.VIEW, time, channel, taste.id(), session, wardrobe.id(last), 0, 0, dwell, Consent.UNKNOWN);
                time += dwell / 1000 * 1000L + 2000;
                if (dice.chance(0.35)) {
                    outfit = taste.outfit(wardrobe, theme, dice);
                }
                last = wardrobe.piece(theme, outfit, dice);
            }
            if (dice.chance(0.2)) {
                buy(theme, outfit, taste, channel, session, time, dice);
            }
        }

        private void buy(int theme, int outfit, Taste taste, Channel channel, String session, long time, Dice dice) {
            int pieces = 1 + dice.below(3);
            int first = dice.below(6);
            for (int i = 0; i < pieces; i++) {
                int number = wardrobe.piece(theme, outfit, first + i);
                long price = wardrobe.price(number);
                if (price == 0) {
                    continue;
                }
                long at = time + i * 15_000L;
                String id = wardrobe.id(number);
                note(EventKind.ADD, at, channel, taste.id(), session, id, 1, price, 0, Consent.UNKNOWN);
                note(EventKind.PURCHASE, time + 90_000, channel, taste.id(), session, id, 1, price, 0, Consent.UNKNOWN);
                if (dice.chance(0.1) && time + 5 * DAY < END) {
                    note(EventKind.RETURN, time + 5 * DAY, channel, taste.id(), "", id, 1, price, 0, Consent.UNKNOWN);
                }
            }
        }

        private void note(
                EventKind kind, long time, Channel channel, String shopper, String session, String product,
                int quantity, long price, int dwell, Consent consent) {
            if (told < events) {
                told++;
                to.accept(new Event(
                        "e" + told, time, kind, channel, shopper, session, product, quantity, price,
                        price == 0 ? "" : "EUR", dwell, 0, "", "", consent));
            }
        }
    }
}
