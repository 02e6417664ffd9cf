package fittingroom.trials;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.Placement;
import fittingroom.events.ServedSlate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Sixty days of the sample shop, up to the last second of August 2026: who comes when, and what the old engine
/// shows them. The calendar is fixed; the clock of the machine is never asked.
final class AtelierLog {

    static final int DAYS = 60;
    static final int PEOPLE = 5_000;

    private static final long DAY = 86_400_000L;
    /// Visits by hour of the day, UTC.
    private static final double[] HOURS = {
        2, 1, 1, 1, 2, 4, 7, 9, 10, 10, 11, 13, 12, 10, 10, 11, 13, 16, 21, 24, 20, 13, 7, 4
    };

    final long end = Instant.parse("2026-09-01T00:00:00Z").toEpochMilli();
    final long begin = end - DAYS * DAY;
    final Diary diary = new Diary(end);
    final Voices voices = new Voices();
    final Shelf shelf;
    final NaiveEngine engine;
    private final long seed;

    AtelierLog(Shelf shelf, long seed) {
        this.shelf = shelf;
        this.engine = new NaiveEngine(shelf);
        this.seed = seed;
    }

    void live(List<PlantedPair> planted) {
        List<Persona> people = new ArrayList<>(PEOPLE);
        for (int number = 0; number < PEOPLE; number++) {
            Persona persona = Persona.roll(seed, number);
            people.add(persona);
            live(persona);
        }
        plant(planted, people);
        new ManyNames(this, people, seed).tell();
    }

    private void live(Persona persona) {
        Dice dice = Dice.of(seed, 3, persona.number());
        int visits = 1 + (persona.behaviour().visits == 1
                ? (dice.chance(0.2) ? 1 : 0) : dice.below(2 * persona.behaviour().visits - 1));
        for (int i = 0; i < visits; i++) {
            int day = i == 0 ? persona.firstDay() : dice.between(persona.firstDay(), DAYS - 1);
            Channel channel = dice.chance(0.75) ? persona.favourite() : Channel.WEB;
            new Visit(this, persona, channel, begin + day * DAY + moment(channel, dice), dice).live();
        }
        if (persona.isMember()) {
            long until = dice.chance(0.012) ? changeMind(persona, dice) : end;
            if (persona.permission() == Permission.FULL) {
                new Letters(this).write(persona, until, dice);
            }
        }
    }

    /// Some who allowed everything take it back, and some of the others come round. Gives the time.
    private long changeMind(Persona persona, Dice dice) {
        Consent next = persona.permission() == Permission.FULL ? Permission.NOTHING.consent : Consent.ALL;
        long time = begin + dice.between(40, DAYS - 1) * DAY + moment(Channel.WEB, dice);
        diary.note(Diary.said(
                time, EventKind.CONSENT_CHANGE, Channel.WEB, persona.id(), "", 0, "", "privacy settings", next));
        return time;
    }

    /// Each planted pair stands in some list beside its anchor: those that clash four times, the others twice.
    private void plant(List<PlantedPair> planted, List<Persona> people) {
        for (int k = 0; k < planted.size(); k++) {
            PlantedPair pair = planted.get(k);
            Dice dice = Dice.of(seed, 4, k);
            for (int i = 0; i < (pair.isClash() ? 4 : 2); i++) {
                Persona persona = dice.pick(people);
                Article anchor = shelf.named(pair.anchor());
                List<String> shown = new ArrayList<>(
                        engine.slate(Placement.COMPLETE_THE_LOOK, anchor, persona, dice));
                shown.remove(pair.product());
                shown.add(dice.below(Math.min(3, shown.size() + 1)), pair.product());
                long time = begin + dice.between(persona.firstDay(), DAYS - 1) * DAY + moment(Channel.WEB, dice);
                diary.serve(new ServedSlate(
                        "", time, persona.id(), Channel.WEB, Placement.COMPLETE_THE_LOOK.code(), pair.anchor(),
                        shown.subList(0, Math.min(5, shown.size()))));
            }
        }
    }

    private static long moment(Channel channel, Dice dice) {
        int hour = channel == Channel.STORE ? dice.between(8, 17) : dice.weighted(HOURS);
        return (hour * 3600L + dice.below(3600)) * 1000L;
    }
}
