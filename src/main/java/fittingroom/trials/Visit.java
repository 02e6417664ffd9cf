package fittingroom.trials;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.events.ServedSlate;
import java.util.ArrayList;
import java.util.List;

/// One session of one person: they arrive, look, perhaps put things into the cart and buy what goes together. It
/// knows nothing of the other sessions.
final class Visit {

    private static final long DAY = 86_400_000L;

    private final AtelierLog shop;
    private final Persona persona;
    private final Channel channel;
    private final Dice dice;
    private final String session;
    private final World world;
    private final List<Article> cart = new ArrayList<>();
    private String shopper;
    private long now;

    Visit(AtelierLog shop, Persona persona, Channel channel, long start, Dice dice) {
        this.shop = shop;
        this.persona = persona;
        this.channel = channel;
        this.dice = dice;
        this.now = start;
        this.session = shop.diary.newSession();
        this.world = persona.behaviour().world(dice);
        boolean comesUnknown = persona.isMember() && channel == Channel.WEB && dice.chance(0.12);
        this.shopper = comesUnknown ? persona.deviceId() : persona.id();
    }

    void live() {
        meet();
        if (channel == Channel.STORE) {
            liveInStore();
            return;
        }
        arrive();
        int looks = 1 + dice.zipf(8);
        Article last = shop.shelf.look(world, persona, dice);
        for (int i = 0; i < looks; i++) {
            view(last);
            if (dice.chance(0.12)) {
                add(last);
            }
            last = next(last);
        }
        shopper = persona.id();
        meet();
        if (dice.chance(persona.behaviour().buys)) {
            outfit(last);
            checkOut();
        }
    }

    /// Comes by way of a message and looks at what it showed.
    void follow(Article article) {
        meet();
        view(article);
        if (dice.chance(0.15)) {
            outfit(article);
            checkOut();
        }
    }

    private void liveInStore() {
        Article first = shop.shelf.look(world, persona, dice);
        if (dice.chance(0.4)) {
            serve(Placement.STORE_ASSISTANT, "", first);
        }
        view(first);
        if (dice.chance(persona.behaviour().buys * 2)) {
            outfit(first);
            checkOut();
        }
    }

    private void meet() {
        if (shop.diary.firstMeeting(shopper)) {
            shop.diary.note(Diary.said(
                    now, EventKind.CONSENT_CHANGE, channel, shopper, session, 0, "", "", persona.permission().consent));
            pass(3);
        }
    }

    private void arrive() {
        boolean app = channel == Channel.APP;
        if (dice.chance(app ? 0.1 : 0.4)) {
            say(EventKind.REFERRAL, shop.voices.referrer(app, dice));
        }
        if (dice.chance(0.09)) {
            show(Placement.HOME, serve(Placement.HOME, "", shop.shelf.popular(dice)));
        }
        if (dice.chance(0.22)) {
            say(EventKind.SEARCH, shop.voices.search(world, dice));
        }
    }

    /// What is looked at after this: something the page showed, something that goes with it, or something else.
    private Article next(Article article) {
        if (dice.chance(0.07)) {
            List<String> shown = serve(Placement.COMPLETE_THE_LOOK, article.id(), article);
            show(Placement.COMPLETE_THE_LOOK, shown);
            return click(Placement.COMPLETE_THE_LOOK, shown, article);
        }
        if (dice.chance(0.03)) {
            List<String> shown = serve(Placement.SIMILAR, article.id(), article);
            show(Placement.SIMILAR, shown);
            return click(Placement.SIMILAR, shown, article);
        }
        if (dice.chance(0.3)) {
            return shop.shelf.partner(article, persona, dice)
                    .orElseGet(() -> shop.shelf.look(world, persona, dice));
        }
        World where = dice.chance(0.8) ? world : persona.behaviour().world(dice);
        return shop.shelf.look(where, persona, dice);
    }

    /// Clicks only on what this person would also have looked for.
    private Article click(Placement placement, List<String> shown, Article anchor) {
        for (int i = 0; i < shown.size(); i++) {
            Article article = shop.shelf.named(shown.get(i));
            if (article.suits(anchor) && dice.chance(0.5 / (i + 1))) {
                note(EventKind.CLICK, article, 0, 0, i + 1, placement.code());
                pass(2);
                return article;
            }
        }
        return shop.shelf.look(world, persona, dice);
    }

    private void outfit(Article first) {
        add(first);
        Article last = first;
        for (double more = 0.6; dice.chance(more) && cart.size() < 5; more *= 0.6) {
            Article partner = shop.shelf.partner(last, persona, dice).orElse(last);
            if (cart.stream().anyMatch(one -> !one.suits(partner))) {
                continue;
            }
            view(partner);
            add(partner);
        }
        if (dice.chance(0.08) && channel != Channel.STORE && !cart.isEmpty()) {
            serve(Placement.CART, "", cart.getLast());
        }
    }

    private void add(Article article) {
        if (article.canBeBought() && !cart.contains(article)) {
            cart.add(article);
            if (channel != Channel.STORE) {
                note(EventKind.ADD, article, 1, 0, 0, "");
                pass(20);
            }
        } else if (dice.chance(0.3) && channel != Channel.STORE) {
            note(EventKind.WISHLIST, article, 0, 0, 0, "");
            pass(5);
        }
    }

    private void checkOut() {
        if (cart.size() > 1 && dice.chance(0.1) && channel != Channel.STORE) {
            note(EventKind.REMOVE, cart.removeFirst(), 1, 0, 0, "");
            pass(10);
        }
        pass(60);
        for (Article article : cart) {
            int pieces = article.price() < 3000 && dice.chance(0.3) ? dice.between(2, 4) : 1;
            note(EventKind.PURCHASE, article, pieces, 0, 0, "");
        }
        boolean unhappy = false;
        for (Article article : cart) {
            unhappy |= sendBack(article);
        }
        if (!cart.isEmpty() && dice.chance(0.12)) {
            answer(unhappy);
        }
    }

    private boolean sendBack(Article article) {
        double share = switch (article.part()) {
            case WHOLE -> 0.28;
            case SHOES -> 0.2;
            case BOTTOM, OUTER -> 0.15;
            default -> 0.05;
        };
        if (!dice.chance(share)) {
            return false;
        }
        long later = now + dice.between(3, 14) * DAY + dice.below(20_000) * 1000L;
        shop.diary.note(new Event(
                "", later, EventKind.RETURN, channel == Channel.STORE ? Channel.STORE : Channel.WEB, shopper, "",
                article.id(), 1, article.price(), "EUR", 0, 0, "", "", Consent.UNKNOWN));
        return true;
    }

    private void answer(boolean unhappy) {
        int score = unhappy ? dice.below(8) : 10 - dice.zipf(dice.chance(0.15) ? 11 : 4);
        String comment = dice.chance(0.6) ? shop.voices.comment(score, dice) : "";
        shop.diary.note(Diary.said(
                now + dice.between(2, 5) * DAY, EventKind.SURVEY, Channel.EMAIL, shopper, "", score, "nps", comment,
                Consent.UNKNOWN));
    }

    private void view(Article article) {
        int dwell = channel == Channel.STORE ? 0 : dice.dwell(22_000);
        note(EventKind.VIEW, article, 0, dwell, 0, "");
        pass(Math.max(5, dwell / 1000));
    }

    private List<String> serve(Placement placement, String anchor, Article last) {
        List<String> picks = shop.engine.slate(placement, last, persona, dice);
        shop.diary.serve(new ServedSlate("", now, shopper, channel, placement.code(), anchor, picks));
        return picks;
    }

    private void show(Placement placement, List<String> shown) {
        for (int i = 0; i < shown.size(); i++) {
            note(EventKind.LIST_VIEW, shop.shelf.named(shown.get(i)), 0, 0, i + 1, placement.code());
        }
        pass(4);
    }

    private void say(EventKind kind, String text) {
        shop.diary.note(Diary.said(now, kind, channel, shopper, session, 0, "", text, Consent.UNKNOWN));
        pass(4);
    }

    private void note(EventKind kind, Article article, int quantity, int dwell, int position, String list) {
        boolean priced = kind == EventKind.PURCHASE || kind == EventKind.ADD;
        shop.diary.note(new Event(
                "", now, kind, channel, shopper, session, article.id(), quantity, priced ? article.price() : 0,
                priced ? "EUR" : "", dwell, position, list, "", Consent.UNKNOWN));
    }

    private void pass(int seconds) {
        now += (seconds + dice.below(4)) * 1000L;
    }
}
