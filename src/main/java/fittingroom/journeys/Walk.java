package fittingroom.journeys;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Progress;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.rules.CompiledRules;
import fittingroom.rules.RuleFile;
import fittingroom.scoring.Scorer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A journey on its ground: what is shown after each step, asked of the very same scorer and under the same rules as
/// everything else. It keeps no slates; the same step under the same rules gives the same scene.
public final class Walk {

    private final Ground ground;
    private final Journey journey;
    private final List<Surface> surfaces;
    private final Instant start;

    private Walk(Ground ground, Journey journey, List<Surface> surfaces, Instant now) {
        this.ground = ground;
        this.journey = journey;
        this.surfaces = List.copyOf(surfaces);
        this.start = journey.start().orElse(now);
    }

    /// A walk over all surfaces. Refused where the journey cannot be walked on this ground.
    ///
    /// @param now when a journey without steps is looked at
    public static Outcome<Walk> of(Ground ground, Journey journey, Instant now) {
        return of(ground, journey, Surface.ALL, now);
    }

    /// The same over some surfaces.
    public static Outcome<Walk> of(Ground ground, Journey journey, List<Surface> surfaces, Instant now) {
        List<Problem> problems = ground.check(journey);
        return problems.isEmpty()
                ? Outcome.done(new Walk(ground, journey, surfaces, now)) : Outcome.refused(problems);
    }

    public Journey journey() {
        return journey;
    }

    public Ground ground() {
        return ground;
    }

    /// How many steps there are; scenes go from 0, before the first, to this.
    public int steps() {
        return journey.steps().size();
    }

    /// What is shown after so many steps, with the consent that holds then; empty where it was told to stop.
    ///
    /// @param after how many steps are done
    public Optional<Scene> scene(int after, CompiledRules rules, Cancel cancel) {
        Situation here = new Situation(ground, journey.prefix(after), start);
        Scorer scorer = ground.scorer().over(here.log());
        Map<Surface, Silence> silent = new LinkedHashMap<>();
        List<Shown> shown = new ArrayList<>();
        for (Surface surface : surfaces) {
            if (cancel.requested()) {
                return Optional.empty();
            }
            here.silence(surface).ifPresentOrElse(
                    why -> silent.put(surface, why),
                    () -> shown.add(new Shown(surface, scorer.slate(here.request(surface), rules))));
        }
        return Optional.of(new Scene(after, here.now(), shown, silent, consents(here), carts(here)));
    }

    /// The same, without a way to stop it.
    public Scene scene(int after, CompiledRules rules) {
        return scene(after, rules, Cancel.never()).orElseThrow();
    }

    /// What triggers say between the step before and this one, at the latest now, in order of time; what consent or a cap held
    /// back is among it. Nothing before the first step, and no message to a guest.
    public List<Message> messages(int after, TriggerSet set) {
        if (after == 0) {
            return List.of();
        }
        Situation here = new Situation(ground, journey.prefix(after), start);
        Instant since = after == 1 ? start : journey.steps().get(after - 2).at();
        TriggerRun run = new TriggerRun(here.log(), set, here.now().toEpochMilli() + 1);
        List<Message> messages = new ArrayList<>();
        for (int person = 0; person < here.log().shopperCount(); person++) {
            run.over(person, (trigger, _, product, at, fate, _) -> {
                if (at > since.toEpochMilli() && here.reaches(set.triggers().get(trigger))) {
                    messages.add(new Message(
                            set.triggers().get(trigger),
                            product < 0 ? Optional.empty() : Optional.of(ground.catalog().product(product).id()),
                            Instant.ofEpochMilli(at), fate));
                }
            });
        }
        messages.sort(Comparator.comparing(Message::at));
        return messages;
    }

    /// All slates of the whole journey, to be checked later.
    public Outcome<Kept> keep(CompiledRules rules, Progress progress, Cancel cancel) {
        List<Kept.Seen> seen = new ArrayList<>();
        for (int after = 0; after <= steps(); after++) {
            progress.at("journeys.step.scene", after, steps());
            Optional<Scene> scene = scene(after, rules, cancel);
            if (scene.isEmpty()) {
                return Outcome.stopped();
            }
            for (Shown shown : scene.get().shown()) {
                seen.add(new Kept.Seen(after, shown.surface(), shown.products()));
            }
        }
        return Outcome.done(new Kept(
                ground.catalog().hash(), ground.model().hash(), RuleFile.hash(rules.ruleSet()), seen));
    }

    private Map<Channel, Consent> consents(Situation here) {
        Map<Channel, Consent> consents = new EnumMap<>(Channel.class);
        surfaces.forEach(surface -> consents.computeIfAbsent(surface.channel(), here::consent));
        return consents;
    }

    private Map<Channel, List<Id<Product>>> carts(Situation here) {
        Map<Channel, List<Id<Product>>> carts = new EnumMap<>(Channel.class);
        surfaces.forEach(surface -> carts.computeIfAbsent(surface.channel(), here::cart));
        return carts;
    }
}
