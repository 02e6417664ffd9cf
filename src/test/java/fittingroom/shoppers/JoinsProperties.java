package fittingroom.shoppers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.events.Identity.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every log: order does not matter, accounts stay apart, and a word taken back was never said.
class JoinsProperties {

    private static final long DAY = 86_400_000L;

    private record Named(String id, Kind kind) {}

    @Property(tries = 300)
    void theOrderOfFilesAndRowsDoesNotMatter(
            @ForAll("links") List<Link> links, @ForAll("words") List<IdentityWord> words, @ForAll long seed) {
        List<Link> other = new ArrayList<>();
        for (Link link : links) {
            other.add(seed % 2 == 0 ? link : turned(link));
        }
        Collections.shuffle(other, new Random(seed));
        List<IdentityWord> turned = new ArrayList<>(words);
        Collections.shuffle(turned, new Random(seed + 1));
        assertEquals(shoppers(Joins.of(links::forEach, words, Set.of())), shoppers(Joins.of(other::forEach, turned, Set.of())));
    }

    @Property(tries = 300)
    void noEvidenceMakesTwoAccountsOne(@ForAll("links") List<Link> links) {
        Joins joins = Joins.of(links::forEach, List.of(), Set.of());
        for (Set<String> shopper : shoppers(joins)) {
            assertTrue(shopper.stream().filter(name -> name.startsWith("user-")).count() <= 1, shopper.toString());
        }
    }

    @Property(tries = 300)
    void aNameThatWasSeenWithTwoAccountsIsNobodys(@ForAll("links") List<Link> links) {
        Joins joins = Joins.of(links::forEach, List.of(), Set.of());
        for (String name : names(links)) {
            long accounts = links.stream().filter(link -> link.one().equals(name) || link.other().equals(name))
                    .map(link -> link.one().equals(name) ? link.other() : link.one())
                    .filter(other -> other.startsWith("user-")).distinct().count();
            if (accounts > 1 && !name.startsWith("user-")) {
                assertEquals(List.of(name), joins.names(name).stream().map(one -> one.id()).toList());
                assertTrue(joins.shared(name).isPresent());
            }
        }
    }

    @Property(tries = 300)
    void whatIsSaidToDifferNeverMeets(@ForAll("links") List<Link> links, @ForAll("words") List<IdentityWord> words) {
        Joins joins = Joins.of(links::forEach, words, Set.of());
        words.stream().filter(word -> !word.same())
                .forEach(word -> assertNotEquals(joins.standsFor(word.one()), joins.standsFor(word.other())));
    }

    @Property(tries = 200)
    void aWordTakenBackLeavesEverythingAsItWas(
            @ForAll("links") List<Link> links, @ForAll("words") List<IdentityWord> words) {
        List<IdentityWord> before = words.isEmpty() ? words : words.subList(1, words.size());
        Joins without = Joins.of(links::forEach, before, Set.of());
        Joins.of(links::forEach, words, Set.of());
        assertEquals(shoppers(without), shoppers(Joins.of(links::forEach, before, Set.of())));
    }

    @Property(tries = 200)
    void everyNameOfAShopperIsReachedByEvidenceOrByAWord(
            @ForAll("links") List<Link> links, @ForAll("words") List<IdentityWord> words) {
        Joins joins = Joins.of(links::forEach, words, Set.of());
        for (String name : names(links)) {
            List<String> group = joins.names(name).stream().map(one -> one.id()).toList();
            Set<String> reached = new TreeSet<>(Set.of(group.getFirst()));
            for (int round = 0; round < group.size(); round++) {
                joins.evidence(name).forEach(link -> grow(reached, link.one(), link.other()));
                words.stream().filter(IdentityWord::same).forEach(word -> grow(reached, word.one(), word.other()));
            }
            assertTrue(reached.containsAll(group), group + " from " + reached);
        }
    }

    private static void grow(Set<String> reached, String one, String other) {
        if (reached.contains(one) || reached.contains(other)) {
            reached.add(one);
            reached.add(other);
        }
    }

    private static Link turned(Link link) {
        String left = link.other();
        int leftKinds = link.otherKinds();
        String right = link.one();
        int rightKinds = link.oneKinds();
        return new Link(left, leftKinds, right, rightKinds, link.events(), link.first(), link.last());
    }

    private static Set<String> names(List<Link> links) {
        Set<String> names = new TreeSet<>();
        links.forEach(link -> {
            names.add(link.one());
            names.add(link.other());
        });
        return names;
    }

    /// The shoppers as sets of names, so that only who is with whom counts.
    private static Set<Set<String>> shoppers(Joins joins) {
        Map<String, Set<String>> by = new LinkedHashMap<>();
        for (Named one : all()) {
            by.computeIfAbsent(joins.standsFor(one.id()), head -> new TreeSet<>()).add(one.id());
        }
        return Set.copyOf(by.values());
    }

    private static List<Named> all() {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(new Named("user-" + i, Kind.USER));
            all.add(new Named("mail-" + i, Kind.EMAIL));
            all.add(new Named("anon-" + i, Kind.ANONYMOUS));
            all.add(new Named("anon-1" + i, Kind.ANONYMOUS));
        }
        all.add(new Named("card-1", Kind.LOYALTY));
        all.add(new Named("device-1", Kind.DEVICE));
        return all;
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<Named> name = Arbitraries.of(all());
        return Combinators.combine(name, name, Arbitraries.integers().between(1, 9), Arbitraries.integers().between(0, 300))
                .as((one, other, events, day) -> new Link(
                        one.id(), one.kind().bit(), other.id(), other.kind().bit(), events, day * DAY, (day + 2) * DAY))
                .filter(link -> !link.one().equals(link.other()))
                .list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<IdentityWord>> words() {
        Arbitrary<Named> name = Arbitraries.of(all());
        return Combinators.combine(name, name, Arbitraries.of(true, false))
                .as((one, other, same) -> new IdentityWord(1, one.id(), other.id(), same, Instant.EPOCH, "Ada"))
                .filter(word -> !word.one().equals(word.other()))
                .list().ofMaxSize(4)
                .map(words -> List.copyOf(words.stream().collect(Collectors.toMap(
                        word -> Set.of(word.one(), word.other()), word -> word, (first, then) -> then, LinkedHashMap::new)).values()));
    }
}
