package fittingroom.journeys;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A shopper and what they do, step by step, over all channels; it can be shared as a file. It shows nothing: that is for
/// a [Walk].
///
/// @param zone where the shopper's clock hangs
/// @param steps in order of time
/// @param kept the slates that it had when it was saved to be checked later
public record Journey(String name, String note, Shopper shopper, ZoneId zone, List<Step> steps, Optional<Kept> kept) {

    public Journey {
        name = name.strip();
        steps = List.copyOf(steps);
    }

    public static Journey of(String name, Shopper shopper, ZoneId zone, List<Step> steps) {
        return new Journey(name, "", shopper, zone, steps, Optional.empty());
    }

    /// Only its first steps; the slates that were kept are of the whole, and go.
    ///
    /// @param count 0 to the number of steps
    public Journey prefix(int count) {
        return withSteps(steps.subList(0, count));
    }

    /// What if, after so many steps, something else had been done: the first steps with another tail.
    ///
    /// @param after 0 to the number of steps
    public Journey branch(int after, List<Step> tail) {
        List<Step> other = new ArrayList<>(steps.subList(0, after));
        other.addAll(tail);
        return withSteps(other);
    }

    public Journey withSteps(List<Step> next) {
        return new Journey(name, note, shopper, zone, next, Optional.empty());
    }

    public Journey withName(String next) {
        return new Journey(next, note, shopper, zone, steps, kept);
    }

    public Journey withShopper(Shopper next) {
        return new Journey(name, note, next, zone, steps, Optional.empty());
    }

    public Journey withKept(Kept next) {
        return new Journey(name, note, shopper, zone, steps, Optional.of(next));
    }

    /// When it begins; empty without a step.
    public Optional<Instant> start() {
        return steps.stream().findFirst().map(Step::at);
    }
}
