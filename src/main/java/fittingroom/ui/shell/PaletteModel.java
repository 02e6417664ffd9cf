package fittingroom.ui.shell;

import fittingroom.base.Watch;
import fittingroom.workbench.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the palette finds for what is typed, the recent before the rest. A sign in front narrows it: `>` to what can be
/// done, `#` to rules, `@` to shoppers. For the window's thread; the finders run beside it.
final class PaletteModel {

    /// What was asked, and what came of it.
    record Found(String typed, List<Finding> list) {}

    private static final int MOST = 40;
    private static final int REMEMBERED = 8;
    private static final int RECENT_BONUS = 12;
    private static final Map<Character, Set<Finding.Kind>> SIGNS = Map.of(
            '>', EnumSet.of(Finding.Kind.ACTION, Finding.Kind.DESK),
            '#', EnumSet.of(Finding.Kind.RULE),
            '@', EnumSet.of(Finding.Kind.SHOPPER));

    private final List<Finder> finders;
    private final Watch<Found> found = new Watch<>(new Found("", List.of()));
    private final Map<String, Finding> recent = new LinkedHashMap<>();
    private final Lane<String, Found> lane;
    private volatile List<Finding> remembered = List.of();

    /// @param beside where finders run
    /// @param window runs work on the window's thread
    PaletteModel(List<Finder> finders, Executor beside, Executor window, Consumer<Throwable> failures) {
        this.finders = List.copyOf(finders);
        this.lane = new Lane<>(
                beside, (typed, cancel) -> Optional.of(new Found(typed, search(typed))),
                answer -> window.execute(() -> found.set(answer)), failures);
    }

    Watch<Found> found() {
        return found;
    }

    void type(String text) {
        lane.submit(text);
    }

    /// Opens what was found, and remembers it.
    void open(Finding finding) {
        recent.remove(finding.id());
        recent.put(finding.id(), finding);
        while (recent.size() > REMEMBERED) {
            recent.remove(recent.keySet().iterator().next());
        }
        remembered = List.copyOf(recent.values()).reversed();
        finding.open().run();
    }

    private List<Finding> search(String text) {
        String typed = text.strip();
        Optional<Set<Finding.Kind>> sign = typed.isEmpty() ? Optional.empty() : Optional.ofNullable(SIGNS.get(typed.charAt(0)));
        Set<Finding.Kind> kinds = sign.orElseGet(() -> EnumSet.allOf(Finding.Kind.class));
        Fuzzy words = Fuzzy.of(sign.isPresent() ? typed.substring(1) : typed);
        Map<String, Finding> all = new LinkedHashMap<>();
        for (Finder finder : finders) {
            if (kinds.contains(finder.kind())) {
                finder.find(words, MOST).forEach(one -> all.put(one.id(), one));
            }
        }
        List<Finding> before = remembered.stream().filter(one -> kinds.contains(one.kind())).toList();
        return words.isEmpty() ? lately(before, all) : best(before, all);
    }

    /// Nothing typed: what was opened lately, then the rest as the finders give it.
    private static List<Finding> lately(List<Finding> before, Map<String, Finding> all) {
        Map<String, Finding> ordered = new LinkedHashMap<>();
        before.forEach(one -> ordered.put(one.id(), all.getOrDefault(one.id(), one)));
        all.values().stream().sorted(Comparator.comparing(Finding::kind)).forEach(one -> ordered.putIfAbsent(one.id(), one));
        return ordered.values().stream().limit(MOST).toList();
    }

    private static List<Finding> best(List<Finding> before, Map<String, Finding> all) {
        List<Finding> scored = new ArrayList<>();
        for (Finding one : all.values()) {
            boolean lately = before.stream().anyMatch(other -> other.id().equals(one.id()));
            scored.add(lately ? one.scored(one.score() + RECENT_BONUS) : one);
        }
        scored.sort(Comparator.comparing(Finding::possible).reversed()
                .thenComparing(Comparator.comparingInt(Finding::score).reversed())
                .thenComparing(Finding::kind).thenComparing(Finding::title));
        return scored.stream().limit(MOST).toList();
    }
}
