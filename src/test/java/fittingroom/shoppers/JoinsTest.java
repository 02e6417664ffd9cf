package fittingroom.shoppers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.events.Identity;
import fittingroom.events.Identity.Kind;
import fittingroom.shoppers.Joins.Doubt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who is whom, in the cases that shops have.
class JoinsTest {

    private static final long DAY = 86_400_000L;

    private static int kind(String name) {
        return switch (name.substring(0, name.indexOf('-'))) {
            case "user" -> Kind.USER.bit();
            case "mail" -> Kind.EMAIL.bit();
            case "card" -> Kind.LOYALTY.bit();
            case "device" -> Kind.DEVICE.bit();
            default -> Kind.ANONYMOUS.bit();
        };
    }

    private static Link link(String one, String other, int events, int from, int to) {
        return new Link(one, kind(one), other, kind(other), events, from * DAY, to * DAY);
    }

    private static Link link(String one, String other) {
        return link(one, other, 1, 1, 1);
    }

    private static IdentityWord word(String one, String other, boolean same) {
        return new IdentityWord(7, one, other, same, Instant.EPOCH, "Ada");
    }

    private static List<String> names(Joins joins, String name) {
        return joins.names(name).stream().map(Identity::id).toList();
    }

    private static Joins of(Link... links) {
        return Joins.of(List.of(links)::forEach, List.of(), Set.of());
    }

    @Test
    void oneShopperIsJoinedOverWebAppMailAndStoreAndTheJoinIsExplained() {
        Joins joins = of(
                link("user-4", "anon-17", 12, 3, 9), link("user-4", "mail-a"), link("mail-a", "anon-mail"),
                link("card-9", "mail-a"), link("user-4", "device-5"));
        List<String> one = List.of("user-4", "anon-17", "anon-mail", "card-9", "device-5", "mail-a");
        assertEquals(one, names(joins, "user-4"));
        assertEquals(one, names(joins, "anon-mail"));
        assertEquals("user-4", joins.standsFor("card-9"));
        Link why = joins.evidence("anon-17").getFirst();
        assertEquals(link("anon-17", "user-4", 12, 3, 9).events(), why.events());
        assertEquals(3 * DAY, why.first());
    }

    @Test
    void aDeviceThatTwoAccountsUseTogetherIsSharedAndOneThatWasHandedOnIsToldSo() {
        Joins joins = of(
                link("device-tv", "user-1", 9, 1, 60), link("device-tv", "user-2", 4, 20, 50),
                link("device-old", "user-1", 9, 1, 60), link("device-old", "user-3", 9, 200, 260));
        assertEquals(List.of("user-1"), names(joins, "user-1"));
        assertEquals(Optional.of(Doubt.SHARED), joins.shared("device-tv"));
        assertEquals(Optional.of(Doubt.PASSED_ON), joins.shared("device-old"));
        assertEquals(2, joins.sharedNames(false));
        assertEquals(0, joins.sharedNames(true));
        assertEquals(List.of(Doubt.PASSED_ON, Doubt.SHARED), joins.beside("user-1").stream().map(Joins.Beside::doubt).toList());
    }

    @Test
    void aMailboxOfTwoAccountsIsSharedAlsoWhereCookiesStandBetween() {
        Joins joins = of(
                link("anon-1", "user-1"), link("anon-2", "user-2"), link("mail-home", "anon-1"), link("mail-home", "anon-2"));
        assertEquals(List.of("user-1", "anon-1"), names(joins, "user-1"));
        assertEquals(List.of("user-2", "anon-2"), names(joins, "anon-2"));
        assertTrue(joins.shared("mail-home").isPresent());
        assertEquals(1, joins.sharedNames(true));
    }

    @Test
    void withoutAnAccountAMailboxIsTheShopper() {
        Joins joins = of(link("anon-1", "mail-a"), link("anon-2", "mail-a"), link("anon-3", "device-1"));
        assertEquals(List.of("mail-a", "anon-1", "anon-2"), names(joins, "anon-2"));
        assertEquals(List.of("device-1", "anon-3"), names(joins, "anon-3"));
    }

    @Test
    void aNameThatHundredsUseIsAPlaceholderAndJoinsNobody() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i <= Labelling.CROWD_FROM; i++) {
            links.add(link("user-guest", "anon-" + i));
        }
        links.add(link("user-1", "anon-1"));
        Joins joins = Joins.of(links::forEach, List.of(), Set.of());
        assertEquals(Optional.of(Doubt.CROWD), joins.shared("user-guest"));
        assertEquals(List.of("anon-2"), names(joins, "anon-2"));
        assertEquals(List.of("user-1", "anon-1"), names(joins, "anon-1"));
    }

    @Test
    void aPersonsWordGoesBeforeTheLogBothWays() {
        List<Link> links = List.of(link("user-4", "anon-17"), link("anon-17", "mail-a"), link("user-4", "mail-a"));
        Joins parted = Joins.of(links::forEach, List.of(word("anon-17", "user-4", false)), Set.of());
        assertEquals(List.of("user-4", "mail-a"), names(parted, "user-4"));
        assertEquals(List.of("anon-17"), names(parted, "anon-17"));
        assertEquals(Doubt.SAID, parted.beside("anon-17").getLast().doubt());
        Joins joined = Joins.of(List.of(link("user-4", "anon-17"))::forEach, List.of(word("user-4", "user-5", true)), Set.of());
        assertEquals(List.of("user-4", "anon-17", "user-5"), names(joined, "user-5"));
    }

    @Test
    void sayingThatOneOfTwoIsNotOnASharedDeviceGivesItToTheOther() {
        List<Link> links = List.of(link("user-1", "device-tv"), link("user-2", "device-tv"));
        Joins joins = Joins.of(links::forEach, List.of(word("device-tv", "user-2", false)), Set.of());
        assertEquals(List.of("user-1", "device-tv"), names(joins, "device-tv"));
    }

    @Test
    void aDeviceJoinedByHandToOneAccountLeavesTheOtherAlone() {
        List<Link> links = List.of(link("user-1", "device-tv"), link("user-2", "device-tv"), link("anon-1", "device-tv"));
        Joins joins = Joins.of(links::forEach, List.of(word("user-1", "device-tv", true)), Set.of());
        assertEquals(List.of("user-1", "anon-1", "device-tv"), names(joins, "device-tv"));
        assertEquals(List.of("user-2"), names(joins, "user-2"));
    }
}
