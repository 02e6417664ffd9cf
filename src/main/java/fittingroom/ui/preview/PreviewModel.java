package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.scoring.Stage;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Faces;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;

/// What the Preview desk knows and can be asked to do: the question, the slates that answer it, what is chosen and
/// how it is looked at. It holds no nodes and computes no slate. For the window's thread.
final class PreviewModel {

    /// Which truth is on the table.
    enum View {
        PUBLISHED,
        DRAFT,
        SIDE_BY_SIDE
    }

    /// What is assumed about the shopper's consent.
    enum ConsentChoice {
        /// What the log and the declarations say.
        KNOWN,
        ALL,
        NONE;

        Optional<Consent> consent() {
            return switch (this) {
                case KNOWN -> Optional.empty();
                case ALL -> Optional.of(Consent.ALL);
                case NONE -> Optional.of(Consent.NONE);
            };
        }
    }

    /// A tile picked up by key, and the place it would be put at, from 1.
    record Carried(Id<Product> product, int place) {}

    private static final int SHOWN_HISTORY = 6;

    private final Bench bench;
    private final Executor window;
    private final Watch<Request> question;
    private final Watch<Optional<Bench.Answer>> answer = new Watch<>(Optional.empty());
    private final Watch<Optional<Id<Product>>> chosen = new Watch<>(Optional.empty());
    private final Watch<View> view = new Watch<>(View.DRAFT);
    private final Watch<Boolean> holding = new Watch<>(false);
    private final Watch<List<Problem>> refused = new Watch<>(List.of());
    private final Watch<Boolean> waiting = new Watch<>(false);
    private final Watch<Optional<Carried>> carried = new Watch<>(Optional.empty());
    private final Watch<Optional<Stage>> asked = new Watch<>(Optional.empty());
    private final PreviewDeeds deeds;
    private final WhyModel why;
    private ConsentChoice consent = ConsentChoice.KNOWN;
    private long asking;

    /// @param window runs work on the window's thread
    PreviewModel(Bench bench, Executor window, Instant now) {
        this.bench = bench;
        this.window = window;
        this.question = new Watch<>(Request.at(Placement.COMPLETE_THE_LOOK, now));
        this.deeds = new PreviewDeeds(bench, this);
        this.why = new WhyModel(bench, window);
    }

    Watch<Request> question() {
        return question;
    }

    Watch<Optional<Bench.Answer>> answer() {
        return answer;
    }

    Watch<Optional<Id<Product>>> chosen() {
        return chosen;
    }

    Watch<View> view() {
        return view;
    }

    Watch<Boolean> holding() {
        return holding;
    }

    /// Whether a question is out whose answer has not come.
    Watch<Boolean> waiting() {
        return waiting;
    }

    /// Why the last question has no answer; the old picture stays.
    Watch<List<Problem>> refused() {
        return refused;
    }

    Watch<Optional<Carried>> carried() {
        return carried;
    }

    /// The stage whose losses are looked at.
    Watch<Optional<Stage>> asked() {
        return asked;
    }

    PreviewDeeds deeds() {
        return deeds;
    }

    WhyModel why() {
        return why;
    }

    /// Asks why a product is in the slate or not.
    void askWhy(Id<Product> product) {
        why.ask(question.value(), product);
    }

    Bench bench() {
        return bench;
    }

    RuleSet draft() {
        return bench.drafts().value().draft();
    }

    ConsentChoice consent() {
        return consent;
    }

    /// Asks again, because the draft or the shop has changed.
    void refresh() {
        if (bench.shop().value().catalog().isEmpty()) {
            answer.set(Optional.empty());
            return;
        }
        long mine = ++asking;
        waiting.set(true);
        bench.preview(question.value(), got -> window.execute(() -> arrived(mine, got)));
    }

    private void arrived(long of, Outcome<Bench.Answer> outcome) {
        if (of == asking) {
            waiting.set(false);
        }
        switch (outcome) {
            case Outcome.Done<Bench.Answer>(Bench.Answer got) -> arrived(of, got);
            case Outcome.Refused<Bench.Answer>(List<Problem> problems) -> refused.set(problems);
            case Outcome.Stopped<Bench.Answer>() -> {}
        }
    }

    private void arrived(long of, Bench.Answer got) {
        refused.set(List.of());
        Request now = question.value();
        if (of == asking || got.draft().request().equals(now)) {
            answer.set(Optional.of(got));
            boolean gone = chosen.value().filter(id -> pick(id).isPresent()).isEmpty();
            if (gone && !got.draft().picks().isEmpty()) {
                choose(got.draft().picks().getFirst().product().id());
            }
        }
    }

    private void ask(Request next) {
        if (!next.equals(question.value())) {
            question.set(next);
            refresh();
        }
    }

    // The question.

    /// Another question altogether.
    void choose(Request next) {
        ask(next);
    }

    /// @param id as in the log; empty for a guest
    void chooseShopper(Optional<String> id) {
        Request now = question.value();
        Request next = id.map(now::withShopper).orElseGet(now::withoutShopper).withHistory(List.of());
        if (now.anchor().isEmpty() && now.placement().isAnchored()) {
            next = lastSeen(id).map(next::withAnchor).orElse(next);
        }
        ask(next);
    }

    /// The shopper before or after the present one in the log, around its ends.
    void stepShopper(int by) {
        EventLog log = bench.shop().value().log();
        if (log.shopperCount() > 0) {
            int start = by > 0 ? -1 : 0;
            int at = question.value().shopper().map(log::shopperOrdinal).orElse(OptionalInt.empty()).orElse(start);
            chooseShopper(Optional.of(log.shopperId(Math.floorMod(at + by, log.shopperCount()))));
        }
    }

    void chooseAnchor(Optional<Id<Product>> id) {
        Request now = question.value();
        ask(id.map(now::withAnchor).orElseGet(now::withoutAnchor));
    }

    void choosePlacement(Placement placement) {
        ask(question.value().withPlacement(placement));
    }

    void chooseChannel(Channel channel) {
        ask(question.value().withChannel(channel));
    }

    void chooseSize(int size) {
        ask(question.value().withSize(size));
    }

    void chooseMoment(Instant moment) {
        Request now = question.value();
        ask(new Request(
                now.shopper(), now.anchor(), now.history(), now.cart(), now.placement(), now.channel(), now.size(),
                now.consent(), moment));
    }

    void chooseConsent(ConsentChoice choice) {
        consent = choice;
        ask(question.value().withConsent(choice.consent()));
    }

    /// The last products the log knows of this shopper, oldest first, at most six.
    List<Integer> past() {
        EventLog log = bench.shop().value().log();
        OptionalInt shopper = question.value().shopper().map(log::shopperOrdinal).orElse(OptionalInt.empty());
        if (shopper.isEmpty()) {
            return List.of();
        }
        Set<Integer> seen = new LinkedHashSet<>();
        for (int n = log.eventCount(shopper.getAsInt()) - 1; n >= 0 && seen.size() < SHOWN_HISTORY; n--) {
            int event = log.eventOf(shopper.getAsInt(), n);
            if (log.product(event) >= 0 && log.kind(event) != EventKind.RETURN) {
                seen.add(log.product(event));
            }
        }
        return new ArrayList<>(seen).reversed();
    }

    private Optional<Id<Product>> lastSeen(Optional<String> shopper) {
        EventLog log = bench.shop().value().log();
        OptionalInt ordinal = shopper.map(log::shopperOrdinal).orElse(OptionalInt.empty());
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        for (int n = log.eventCount(ordinal.getAsInt()) - 1; n >= 0; n--) {
            int product = log.product(log.eventOf(ordinal.getAsInt(), n));
            if (product >= 0) {
                return Optional.of(bench.shop().value().catalog().product(product).id());
            }
        }
        return Optional.empty();
    }

    // The visit, made by hand: what a shopper saw just now, after what the log knows.

    /// Adds a product that is looked at now, last.
    void visit(Id<Product> id) {
        Request now = question.value();
        List<Id<Product>> seen = new ArrayList<>(now.history());
        seen.remove(id);
        seen.add(id);
        ask(now.withHistory(seen));
    }

    /// Takes a product out of the visit again.
    void unvisit(Id<Product> id) {
        Request now = question.value();
        ask(now.withHistory(now.history().stream().filter(one -> !one.equals(id)).toList()));
    }

    // The look.

    void choose(Id<Product> id) {
        if (chosen.value().filter(id::equals).isEmpty()) {
            chosen.set(Optional.of(id));
        }
    }

    void look(View next) {
        view.set(next);
    }

    void toggleSideBySide() {
        view.set(view.value() == View.SIDE_BY_SIDE ? View.DRAFT : View.SIDE_BY_SIDE);
    }

    /// While held, the published slate stands where the draft's stood.
    void hold(boolean down) {
        if (holding.value() != down) {
            holding.set(down);
        }
    }

    void askWho(Optional<Stage> stage) {
        asked.set(stage);
    }

    /// The slate to be seen now, with the other one to compare it with.
    Optional<Slate> shown() {
        boolean before = holding.value() || view.value() == View.PUBLISHED;
        return answer.value().map(got -> before ? got.published() : got.draft());
    }

    Optional<Pick> pick(Id<Product> id) {
        return shown().flatMap(slate -> slate.picks().stream()
                .filter(pick -> pick.product().id().equals(id)).findFirst());
    }

    Optional<Pick> chosenPick() {
        return chosen.value().flatMap(this::pick);
    }

    /// Pins a product that was left out, at the place of the chosen tile, or at the last place.
    void bring(Id<Product> id) {
        answer.value().ifPresent(got -> {
            int at = chosen.value().map(one -> Faces.place(got.draft(), one)).orElse(0);
            deeds.pin(id, at > 0 ? at : Math.max(1, got.draft().picks().size()));
            choose(id);
        });
    }

    // Carrying a tile by key.

    void pickUp() {
        answer.value().ifPresent(got -> chosen.value().ifPresent(id -> {
            int place = Faces.place(got.draft(), id);
            if (place > 0) {
                carried.set(Optional.of(new Carried(id, place)));
            }
        }));
    }

    void carry(int by) {
        carried.value().ifPresent(held -> {
            int most = answer.value().map(got -> got.draft().picks().size()).orElse(1);
            carried.set(Optional.of(new Carried(held.product(), Math.clamp(held.place() + by, 1, most))));
        });
    }

    void putDown(boolean really) {
        Optional<Carried> held = carried.value();
        carried.set(Optional.empty());
        held.filter(it -> really).ifPresent(it -> deeds.pin(it.product(), it.place()));
    }
}
