package fittingroom.trials;

import fittingroom.events.Placement;
import fittingroom.learning.Mix;
import fittingroom.learning.Signal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// What is compared on the days held back: single models, and the whole engine. All are asked through the engine itself,
/// with the same filters, checks and variety, so that they differ in nothing but what they listen to.
public enum Contender {
    POPULAR(Signal.POPULAR),
    NEIGHBOURS(Signal.BOUGHT_TOGETHER, Signal.SEEN_TOGETHER),
    SESSIONS(Signal.SESSION),
    LINEAR(Signal.ALSO_CHOSEN),
    CONTENT(Signal.ALIKE, Signal.TASTE),
    /// The engine as it comes.
    USUAL,
    /// The engine with factors chosen on this shop's own events.
    TUNED;

    /// What is popular orders what a single model says nothing of.
    private static final double LAST_RESORT = 1e-4;

    /// A bit for each signal by ordinal.
    private final int heard;

    Contender(Signal... heard) {
        this.heard = Arrays.stream(heard).mapToInt(one -> 1 << one.ordinal()).sum();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it listens to one kind of evidence alone.
    public boolean isSingle() {
        return heard != 0;
    }

    boolean hears(Signal signal) {
        return (heard & 1 << signal.ordinal()) != 0;
    }

    /// @param tuned of [#TUNED]
    Mix mix(Mix tuned) {
        if (!isSingle()) {
            return this == TUNED ? tuned : Mix.USUAL;
        }
        Map<Signal, Double> row = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            row.put(signal, hears(signal) ? 1 : signal == Signal.POPULAR ? LAST_RESORT : 0);
        }
        Mix mix = Mix.USUAL;
        for (Placement placement : Placement.values()) {
            mix = mix.with(placement, row);
        }
        return mix;
    }
}
