package fittingroom.ui.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fittingroom.base.Id;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.journeys.Act;
import fittingroom.journeys.Journey;
import fittingroom.journeys.Shopper;
import fittingroom.journeys.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Steps put in and taken out, branches begun and dropped.
class TakesTest {

    private static final Instant NOON = Instant.parse("2026-10-24T10:00:00Z");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static Step view(String product, int minutes) {
        return Step.of(NOON.plus(Duration.ofMinutes(minutes)), Channel.APP, Act.VIEW).about(Id.of(product));
    }

    private static Takes three(int at) {
        return Takes.of(Journey.of("j", Shopper.guest(Consent.NONE), AMSTERDAM, List.of(view("a", 0), view("b", 1), view("c", 9))), at);
    }

    @Test
    void aStepIsPutInAndWhatComesLaterIsPutOffOnlyWhereItMustBe() {
        Takes later = three(1).adding(view("x", 3));
        assertEquals(List.of("a", "x", "b", "c"), later.journey().steps().stream().map(step -> step.product().orElseThrow().value()).toList());
        assertEquals(NOON.plus(Duration.ofMinutes(3)), later.journey().steps().get(2).at());
        assertEquals(Duration.ofMinutes(8), Duration.between(later.journey().steps().get(2).at(), later.journey().steps().get(3).at()));
        assertEquals(2, later.at());
        assertEquals(three(1).journey().steps().get(2), three(2).adding(view("x", 2)).journey().steps().get(3));
    }

    @Test
    void theStepDoneLastIsTakenOut() {
        Takes less = three(2).removing();
        assertEquals(List.of(view("a", 0), view("c", 9)), less.journey().steps());
        assertEquals(1, less.at());
        assertEquals(three(0), three(0).removing());
    }

    @Test
    void aBranchLeavesWhereTheShopperWas() {
        Takes branch = three(2).branch("what if");
        assertEquals(3, branch.journey().steps().size());
        assertEquals(Act.LEAVE, branch.step().orElseThrow().act());
        assertEquals(Optional.of(three(2).journey()), branch.other());
        assertEquals("what if", branch.looking(0).other().orElseThrow().name());
        assertFalse(branch.withoutBranch().isBranch());
        assertEquals(three(3), branch.withoutBranch());
        assertEquals(0, three(0).branch("none").journey().steps().size());
    }

    @Test
    void theNextMorningIsNineByTheShoppersClockAlsoWhenItIsPutBack() {
        assertEquals(Instant.parse("2026-10-25T08:00:00Z"), Later.NEXT_MORNING.after(NOON, AMSTERDAM));
        assertEquals(Instant.parse("2026-10-31T11:00:00Z"), Later.WEEK.after(NOON, AMSTERDAM));
    }
}
