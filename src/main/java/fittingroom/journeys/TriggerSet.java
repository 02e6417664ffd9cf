package fittingroom.journeys;

import java.util.List;

/// Triggers that are on together, with the hours in which none of them speaks.
public record TriggerSet(String name, QuietHours quiet, List<Trigger> triggers) {

    /// More are refused: no shop could say what they do together.
    public static final int MOST = 64;

    public TriggerSet {
        triggers = List.copyOf(triggers);
        if (triggers.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " triggers");
        }
    }
}
