package fittingroom.trials;

import fittingroom.events.Channel;
import fittingroom.events.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The visits of customers that a log tells of, in order of time. It finds them again by what was written down, and knows
/// nobody who never logged in.
final class Sittings {

    /// One visit.
    ///
    /// @param persona who came, whatever name they began under
    /// @param loggedIn when the account is first named
    record Sitting(Persona persona, Event first, long loggedIn) {}

    private final List<Sitting> all = new ArrayList<>();
    private final List<Persona> members;
    private final Map<String, Integer> events = new HashMap<>();

    /// @param log in order of time
    Sittings(List<Event> log, List<Persona> people) {
        members = people.stream().filter(Persona::isMember).toList();
        Map<String, Persona> byAccount = new HashMap<>();
        members.forEach(persona -> byAccount.put(persona.id(), persona));
        Map<String, Event> firsts = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (Event event : log) {
            events.merge(event.shopper(), 1, Integer::sum);
            if (event.session().isEmpty()) {
                continue;
            }
            Event first = firsts.computeIfAbsent(event.session(), _ -> event);
            Persona persona = byAccount.get(event.shopper());
            if (persona != null && named.add(event.session())) {
                all.add(new Sitting(persona, first, event.time()));
            }
        }
    }

    List<Sitting> since(long time) {
        return all.stream().filter(one -> one.first().time() >= time).toList();
    }

    /// As many visits as are wanted, each of somebody else.
    List<Sitting> some(Channel channel, long since, int wanted, Dice dice) {
        List<Sitting> from = since(since).stream().filter(one -> one.first().channel() == channel).toList();
        Map<Persona, Sitting> drawn = new LinkedHashMap<>();
        while (drawn.size() < wanted) {
            Sitting one = dice.pick(from);
            drawn.putIfAbsent(one.persona(), one);
        }
        return List.copyOf(drawn.values());
    }

    /// Of those who allow everything, the one of whom most is written down.
    Persona busiest() {
        return members.stream().filter(one -> one.permission() == Permission.FULL)
                .max(Comparator.comparingInt(one -> events.getOrDefault(one.id(), 0))).orElseThrow();
    }

    /// A parent, not the one given.
    Persona parent(Persona other) {
        return members.stream()
                .filter(one -> one.behaviour() == Behaviour.PARENT && one.permission() == Permission.FULL && !one.equals(other))
                .max(Comparator.comparingInt(one -> events.getOrDefault(one.id(), 0))).orElseThrow();
    }
}
