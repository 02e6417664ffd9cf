package fittingroom.ui.journeys;

import fittingroom.events.Channel;
import fittingroom.journeys.Act;
import fittingroom.journeys.Journey;
import fittingroom.journeys.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The journey on the desk with its branches, which of them is looked at, and after how many steps. It is a value: a
/// change makes another one, so that it can be taken back.
///
/// @param all the journey first, then what-ifs; never empty
/// @param at how many steps of the one looked at are done
record Takes(List<Journey> all, int current, int at) {

    Takes {
        all = List.copyOf(all);
        current = Math.clamp(current, 0, all.size() - 1);
        at = Math.clamp(at, 0, all.get(current).steps().size());
    }

    static Takes of(Journey journey, int at) {
        return new Takes(List.of(journey), 0, at);
    }

    Journey journey() {
        return all.get(current);
    }

    boolean isBranch() {
        return current > 0;
    }

    /// What it is compared with: the journey for a branch, the last branch for the journey.
    Optional<Journey> other() {
        return all.size() < 2 ? Optional.empty() : Optional.of(isBranch() ? all.getFirst() : all.getLast());
    }

    /// The step that was done last.
    Optional<Step> step() {
        return at == 0 ? Optional.empty() : Optional.of(journey().steps().get(at - 1));
    }

    Takes at(int step) {
        return new Takes(all, current, step);
    }

    Takes looking(int take) {
        return new Takes(all, take, at);
    }

    Takes with(Journey changed, int step) {
        List<Journey> next = new ArrayList<>(all);
        next.set(current, changed);
        return new Takes(next, current, step);
    }

    /// What if the shopper had left here? The steps so far, and leaving; where nothing can be left, the steps so far.
    ///
    /// @param name of the branch
    Takes branch(String name) {
        List<Step> tail = new ArrayList<>();
        step().filter(last -> last.act() != Act.LEAVE && Act.LEAVE.isPossibleOn(last.channel()))
                .ifPresent(last -> tail.add(Step.of(last.at().plusSeconds(60), last.channel(), Act.LEAVE)));
        List<Journey> next = new ArrayList<>(all);
        next.add(journey().branch(at, tail).withName(name));
        return new Takes(next, next.size() - 1, at + tail.size());
    }

    /// Without the branch looked at; the journey itself stays.
    Takes withoutBranch() {
        if (!isBranch()) {
            return this;
        }
        List<Journey> next = new ArrayList<>(all);
        next.remove(current);
        return new Takes(next, 0, at);
    }

    /// With a step after those done; what comes later is put off where it must be.
    Takes adding(Step step) {
        List<Step> steps = new ArrayList<>(journey().steps());
        boolean late = at < steps.size() && steps.get(at).at().isBefore(step.at());
        Duration by = late ? Duration.between(steps.get(at).at(), step.at()) : Duration.ZERO;
        for (int i = at; i < steps.size(); i++) {
            steps.set(i, steps.get(i).at(steps.get(i).at().plus(by)));
        }
        steps.add(at, step);
        return with(journey().withSteps(steps), at + 1);
    }

    /// Without the step done last.
    Takes removing() {
        if (at == 0) {
            return this;
        }
        List<Step> steps = new ArrayList<>(journey().steps());
        steps.remove(at - 1);
        return with(journey().withSteps(steps), at - 1);
    }

    /// The moment reached, or the first where no step is done.
    Instant now(Instant start) {
        return step().map(Step::at).orElseGet(() -> journey().start().orElse(start));
    }

    /// Where the shopper was last.
    Channel channel() {
        return step().map(Step::channel).orElse(Channel.WEB);
    }
}
