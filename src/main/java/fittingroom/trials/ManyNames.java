package fittingroom.trials;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.Identity;
import fittingroom.events.Identity.Kind;
import fittingroom.events.Mailbox;
import java.time.Instant;
import java.util.List;

/// Who somebody is under another name: log-ins on the web and in the app, a laptop in a family, a tablet in the store, and a
/// reader of the lookbook. It adds its own events to a log that is lived already, and changes none of them.
final class ManyNames {

    static final String LAPTOP = "a-1a9709";
    static final String TABLET = "store-tablet-2";

    /// From this day on the forms for logging in write down both names.
    private static final long FROM = Instant.parse("2026-08-18T00:00:00Z").toEpochMilli();
    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;
    private static final int APPS = 12;
    private static final int SERVED_AT_TABLET = 9;

    private final AtelierLog shop;
    private final Sittings sittings;
    private final Dice dice;
    private int told;

    /// @param people all of them
    ManyNames(AtelierLog shop, List<Persona> people, long seed) {
        this.shop = shop;
        this.sittings = new Sittings(shop.diary.events(), people);
        this.dice = Dice.of(seed, 5, 0);
    }

    void tell() {
        Persona busiest = sittings.busiest();
        sittings.since(FROM).forEach(this::logIn);
        sittings.some(Channel.APP, FROM, APPS, dice).forEach(this::newTelephone);
        sittings.some(Channel.STORE, FROM, SERVED_AT_TABLET, dice).forEach(this::atTablet);
        List<Persona> family = List.of(busiest, sittings.parent(busiest));
        for (int i = 0; i < family.size(); i++) {
            evening(family.get(i), FROM - (9 - 4 * i) * DAY + 18 * HOUR);
        }
        lookbook(busiest, new Identity(Kind.EMAIL, Mailbox.hash("lookbook-reader-7@atelier.example")));
    }

    /// On the web, in the middle of a visit that began under the name of the device.
    private void logIn(Sittings.Sitting sitting) {
        Event first = sitting.first();
        if (first.channel() == Channel.WEB && !first.shopper().equals(sitting.persona().id())) {
            identify(sitting.loggedIn() - 1000, first.channel(), first.session(), account(sitting.persona()), cookie(first.shopper()));
        }
    }

    /// Somebody looks around before logging in where they never were before.
    private void newTelephone(Sittings.Sitting sitting) {
        Event first = sitting.first();
        Persona persona = sitting.persona();
        Identity installation = cookie("i-" + persona.deviceId().substring(2));
        int looks = dice.between(2, 4);
        long time = first.time() - (looks * 45 + 20) * 1000L;
        allow(time - 3000, Channel.APP, first.session(), persona, installation);
        look(looks, time, Channel.APP, first.session(), persona, installation);
        identify(first.time() - 2000, Channel.APP, first.session(), account(persona), installation);
    }

    /// The assistant finds the account on the tablet.
    private void atTablet(Sittings.Sitting sitting) {
        Event first = sitting.first();
        identify(
                first.time() - 1000, Channel.STORE, first.session(), account(sitting.persona()),
                new Identity(Kind.DEVICE, TABLET));
    }

    /// A visit on the laptop that two people log in on.
    private void evening(Persona persona, long time) {
        String session = shop.diary.newSession();
        Identity laptop = cookie(LAPTOP);
        if (shop.diary.firstMeeting(LAPTOP)) {
            allow(time - 3000, Channel.WEB, session, persona, laptop);
        }
        look(2, time, Channel.WEB, session, persona, laptop);
        identify(time + 92_000, Channel.WEB, session, account(persona), laptop);
        look(1, time + 95_000, Channel.WEB, session, persona, account(persona));
    }

    /// Letters go to an address that nobody knows an account of, until its reader comes by one of them and logs in.
    private void lookbook(Persona persona, Identity mailbox) {
        allow(shop.begin + 5 * DAY + 7 * HOUR, Channel.WEB, "", persona, mailbox);
        letter("lookbook-july", shop.begin + 7 * DAY + 7 * HOUR, persona, mailbox);
        long arrives = letter("lookbook-august", shop.begin + 38 * DAY + 7 * HOUR, persona, mailbox) + 3000;
        String session = shop.diary.newSession();
        Identity cookie = cookie(persona.deviceId());
        if (shop.diary.firstMeeting(cookie.id())) {
            allow(arrives, Channel.WEB, session, persona, cookie);
        }
        look(2, arrives + 3000, Channel.WEB, session, persona, cookie);
        identify(arrives + 120_000, Channel.WEB, session, account(persona), cookie, mailbox);
    }

    /// @return when it is clicked
    private long letter(String issue, long time, Persona persona, Identity mailbox) {
        long clicked = time + dice.between(600, 6000) * 1000L;
        Article shown = shop.shelf.look(World.EVENING, persona, dice);
        note(time, EventKind.EMAIL_SENT, Channel.EMAIL, "", "", issue, mailbox);
        note(clicked - 40_000, EventKind.EMAIL_OPEN, Channel.EMAIL, "", "", issue, mailbox);
        note(clicked, EventKind.EMAIL_CLICK, Channel.EMAIL, "", shown.id(), issue, mailbox);
        return clicked;
    }

    private void look(int often, long from, Channel channel, String session, Persona persona, Identity name) {
        for (int i = 0; i < often; i++) {
            Article article = shop.shelf.look(persona.behaviour().world(dice), persona, dice);
            note(from + i * 45_000L, EventKind.VIEW, channel, session, article.id(), "", name);
        }
    }

    private void identify(long time, Channel channel, String session, Identity... names) {
        note(time, EventKind.IDENTIFY, channel, session, "", "", names);
    }

    private void allow(long time, Channel channel, String session, Persona persona, Identity name) {
        note(time, EventKind.CONSENT_CHANGE, channel, session, "", "", persona.permission().consent, name);
    }

    private void note(
            long time, EventKind kind, Channel channel, String session, String product, String list, Identity... names) {
        note(time, kind, channel, session, product, list, Consent.UNKNOWN, names);
    }

    /// Under numbers of its own, so that those of the other events stay.
    private void note(
            long time, EventKind kind, Channel channel, String session, String product, String list, Consent consent,
            Identity... names) {
        shop.diary.note(new Event(
                "n" + (1001 + told++), time, kind, channel, names[0].id(), session, product, 0, 0, "",
                kind == EventKind.VIEW ? dice.between(8, 40) * 1000L : 0, 0, list, "", consent, List.of(names)));
    }

    private static Identity account(Persona persona) {
        return new Identity(Kind.ID, persona.id());
    }

    private static Identity cookie(String id) {
        return new Identity(Kind.ANONYMOUS, id);
    }
}
