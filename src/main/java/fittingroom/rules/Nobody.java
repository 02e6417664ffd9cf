package fittingroom.rules;

import fittingroom.events.Purpose;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether an audience contradicts itself, so that no shopper can ever be in it. It says yes only where that is sure: it
/// does not know the log, and gives up on what is put together in very many ways.
///
/// The method of analytic tableaux (Smullyan, 1968): what must hold is taken apart until something must hold and not hold.
final class Nobody {

    /// As many ways are tried.
    private static final int MOST_WAYS = 2000;

    private int ways;

    private Nobody() {}

    static boolean is(Audience audience) {
        Deque<Audience> open = new ArrayDeque<>(List.of(audience));
        return new Nobody().isClosed(open, new HashSet<>(), new HashSet<>());
    }

    /// @param open what must hold and is not yet taken apart
    /// @param yes what must hold
    /// @param no what must not hold
    private boolean isClosed(Deque<Audience> open, Set<Audience> yes, Set<Audience> no) {
        if (++ways > MOST_WAYS) {
            return false;
        }
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Audience.All(var parts) -> parts.forEach(open::push);
                case Audience.Any(var parts) -> {
                    return areAllClosed(parts, open, yes, no);
                }
                case Audience.Not(Audience.Not(Audience part)) -> open.push(part);
                case Audience.Not(Audience.All(var parts)) -> {
                    return areAllClosed(negated(parts), open, yes, no);
                }
                case Audience.Not(Audience.Any(var parts)) -> negated(parts).forEach(open::push);
                case Audience.Not(Audience part) -> no.add(part);
                case Audience plain -> yes.add(plain);
            }
        }
        return contradict(yes, no);
    }

    private boolean areAllClosed(List<Audience> ways, Deque<Audience> open, Set<Audience> yes, Set<Audience> no) {
        for (Audience way : ways) {
            Deque<Audience> next = new ArrayDeque<>(open);
            next.push(way);
            if (!isClosed(next, new HashSet<>(yes), new HashSet<>(no))) {
                return false;
            }
        }
        return true;
    }

    private static List<Audience> negated(List<Audience> parts) {
        return parts.stream().<Audience>map(Audience.Not::new).toList();
    }

    private static boolean contradict(Set<Audience> yes, Set<Audience> no) {
        return no.contains(Audience.EVERYONE) || yes.stream().anyMatch(no::contains)
                || standsNowhere(yes, no) || asksGuests(yes, no) || hasNoWorth(yes);
    }

    private static boolean standsNowhere(Set<Audience> yes, Set<Audience> no) {
        int left = 0;
        for (Audience.Standing standing : Audience.Standing.values()) {
            boolean otherAsked = yes.stream().anyMatch(
                    one -> one instanceof Audience.Is(var asked) && asked != standing);
            left += otherAsked || no.contains(new Audience.Is(standing)) ? 0 : 1;
        }
        return left == 0;
    }

    /// Something personal of whom the shop may not recognise: there is no answer, whether it is asked for or its opposite.
    private static boolean asksGuests(Set<Audience> yes, Set<Audience> no) {
        boolean guest = yes.contains(new Audience.Is(Audience.Standing.GUEST))
                || no.contains(new Audience.Allows(Purpose.PERSONALISATION));
        return guest && (yes.stream().anyMatch(Audience::isPersonal) || no.stream().anyMatch(Audience::isPersonal));
    }

    private static boolean hasNoWorth(Set<Audience> yes) {
        long from = 0;
        long below = Long.MAX_VALUE;
        for (Audience one : yes) {
            if (one instanceof Audience.CartWorth(long least, long most)) {
                from = Math.max(from, least);
                below = Math.min(below, most);
            }
        }
        return from >= below;
    }
}
