package fittingroom.trials;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.events.ServedSlate;
import java.util.List;

/// The messages the sample shop sends: a letter each Thursday and now and then a push, only to members who allow
/// direct marketing, until they say no. What a message led to is a [Visit].
final class Letters {

    private static final long HOUR = 3_600_000L;
    private static final Consent NO_MORE = Consent.UNKNOWN.with(Purpose.DIRECT_MARKETING, false);

    private final AtelierLog shop;

    Letters(AtelierLog shop) {
        this.shop = shop;
    }

    /// @param until time from which this person gets no more, whatever they answer
    void write(Persona persona, long until, Dice dice) {
        Channel channel = persona.favourite() == Channel.APP && dice.chance(0.5) ? Channel.PUSH : Channel.EMAIL;
        for (int day = 6; day < AtelierLog.DAYS; day += 7) {
            if (day <= persona.firstDay()) {
                continue;
            }
            long time = shop.begin + 24 * HOUR * day + 8 * HOUR + dice.below(5_400) * 1000L;
            if (time >= until || !send(persona, channel, time, "week-" + (28 + day / 7), dice)) {
                return;
            }
        }
    }

    /// @return false where the answer was to send no more
    private boolean send(Persona persona, Channel channel, long time, String issue, Dice dice) {
        Placement placement = channel == Channel.PUSH ? Placement.PUSH : Placement.EMAIL;
        List<String> shown = shop.engine.slate(placement, shop.shelf.popular(dice), persona, dice);
        note(EventKind.EMAIL_SENT, persona, channel, time, "", issue);
        if (dice.chance(0.08)) {
            shop.diary.serve(
                    new ServedSlate("", time, persona.id(), channel, placement.code(), "", shown));
        }
        if (!dice.chance(0.3)) {
            return true;
        }
        long opened = time + (60 + dice.zipf(100_000)) * 1000L;
        note(EventKind.EMAIL_OPEN, persona, channel, opened, "", issue);
        if (dice.chance(0.03)) {
            shop.diary.note(Diary.said(
                    opened + 20_000, EventKind.UNSUBSCRIBE, channel, persona.id(), "", 0, issue, "", NO_MORE));
            return false;
        }
        if (dice.chance(0.2)) {
            Article article = shop.shelf.named(dice.pick(shown));
            note(EventKind.EMAIL_CLICK, persona, channel, opened + 15_000, article.id(), issue);
            Channel lands = channel == Channel.PUSH ? Channel.APP : Channel.WEB;
            new Visit(shop, persona, lands, opened + 18_000, dice).follow(article);
        }
        return true;
    }

    private void note(EventKind kind, Persona persona, Channel channel, long time, String product, String issue) {
        shop.diary.note(new Event(
                "", time, kind, channel, persona.id(), "", product, 0, 0, "", 0, 0, issue, "", Consent.UNKNOWN));
    }
}
