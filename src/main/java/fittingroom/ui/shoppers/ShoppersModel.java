package fittingroom.ui.shoppers;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.shoppers.Cast;
import fittingroom.shoppers.Features;
import fittingroom.shoppers.Invented;
import fittingroom.shoppers.Pseudonym;
import fittingroom.workbench.Lane;
import fittingroom.workbench.PreviewQuestion;
import fittingroom.workbench.Snapshot;
import fittingroom.workbench.Workbench;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the Shoppers desk knows and can be asked to do: who is wanted, who is chosen, who is compared, and the shopper being
/// made up. It holds no nodes and scores nothing. For the window's thread.
final class ShoppersModel {

    /// The sides of the desk.
    enum Side {
        CAST,
        INVENT,
        COMPARE
    }

    /// Whom the list shows: the first of all that were found.
    record Found(Cast cast, List<Integer> shoppers, int all, Cast.Wanted wanted, long stamp) {}

    /// One shopper's slate in the comparison.
    record Row(String name, Request request, Outcome<Slate> slate) {}

    private record Compared(List<PreviewQuestion> of, List<Row> rows) {}

    private record Wish(Snapshot snapshot, Cast.Wanted wanted) {}

    private record Sitter(Snapshot snapshot, Cast cast, int shopper) {}

    private record Learned(long stamp, Cast cast, Features features) {}

    static final int LISTED = 1000;
    static final int ROW = 6;

    private final Workbench workbench;
    private final Lane<Wish, Found> finding;
    private final Lane<Sitter, Likeness> painting;
    private final Lane<List<PreviewQuestion>, Compared> comparing;
    private final Watch<Cast.Wanted> wanted = new Watch<>(Cast.Wanted.ANYBODY);
    private final Watch<Optional<Found>> found = new Watch<>(Optional.empty());
    private final Watch<Optional<String>> chosen = new Watch<>(Optional.empty());
    private final Watch<Optional<Likeness>> likeness = new Watch<>(Optional.empty());
    private final Watch<Set<String>> ticked = new Watch<>(Set.of());
    private final Watch<List<Row>> rows = new Watch<>(List.of());
    private final Watch<Side> side = new Watch<>(Side.CAST);
    private final Watch<Invented> making;
    private final Watch<Placement> placement = new Watch<>(Placement.HOME);
    private final Watch<Integer> waiting = new Watch<>(0);
    private volatile Optional<Learned> learned = Optional.empty();
    private List<PreviewQuestion> asked = List.of();
    private boolean findingOut;
    private boolean paintingOut;
    private boolean comparingOut;

    /// @param window runs work on the window's thread
    /// @param unnamed what a shopper is called who has no name yet
    /// @param failures hears of bugs
    ShoppersModel(Workbench workbench, Executor window, String unnamed, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.making = new Watch<>(new Invented(unnamed, List.of(), true));
        this.finding = workbench.lane(this::find, got -> window.execute(() -> found(got)), failures);
        this.painting = workbench.lane(this::paint, got -> window.execute(() -> painted(got)), failures);
        this.comparing = workbench.lane(this::compare, got -> window.execute(() -> compared(got)), failures);
    }

    Watch<Cast.Wanted> wanted() {
        return wanted;
    }

    Watch<Optional<Found>> found() {
        return found;
    }

    Watch<Optional<String>> chosen() {
        return chosen;
    }

    Watch<Optional<Likeness>> likeness() {
        return likeness;
    }

    Watch<Set<String>> ticked() {
        return ticked;
    }

    Watch<List<Row>> rows() {
        return rows;
    }

    Watch<Side> side() {
        return side;
    }

    Watch<Invented> making() {
        return making;
    }

    Watch<Placement> placement() {
        return placement;
    }

    Watch<List<Invented>> invented() {
        return workbench.invented().all();
    }

    Watch<Integer> waiting() {
        return waiting;
    }

    Catalog catalog() {
        return workbench.snapshot().value().catalog();
    }

    // The cast.

    /// Looks again, because something else was loaded.
    void refresh() {
        want(wanted.value());
        compare();
    }

    void want(Cast.Wanted next) {
        wanted.set(next);
        findingOut = out(findingOut);
        finding.submit(new Wish(workbench.snapshot().value(), next));
    }

    private Optional<Found> find(Wish wish, Cancel cancel) {
        Cast cast = learned(wish.snapshot()).cast();
        IntArrayList all = cast.find(wish.wanted());
        return Optional.of(new Found(cast, all.intStream().limit(LISTED).boxed().toList(), all.size(), wish.wanted(), wish.snapshot().stamp()));
    }

    private Learned learned(Snapshot of) {
        Optional<Learned> kept = learned.filter(one -> one.stamp() == of.stamp());
        Learned now = kept.orElseGet(() -> new Learned(of.stamp(), Cast.of(of.log()), Features.of(of.catalog())));
        learned = Optional.of(now);
        return now;
    }

    private void found(Found got) {
        found.set(Optional.of(got));
        EventLog log = got.cast().log();
        boolean gone = chosen.value().filter(id -> log.shopperOrdinal(id).isPresent()).isEmpty();
        if (gone && !got.shoppers().isEmpty()) {
            choose(log.shopperId(got.shoppers().getFirst()));
        } else if (chosen.value().isPresent()) {
            chosen.set(chosen.value().map(id -> standing(id, log)));
            paint();
        }
        if (got.wanted().equals(wanted.value()) && got.stamp() == workbench.snapshot().value().stamp()) {
            findingOut = in(findingOut);
        }
    }

    /// @param id as in the log
    void choose(String id) {
        String shopper = standing(id, workbench.snapshot().value().log());
        if (chosen.value().filter(shopper::equals).isEmpty()) {
            chosen.set(Optional.of(shopper));
            paint();
        }
    }

    /// The name that stands for the shopper who goes by one.
    private static String standing(String id, EventLog log) {
        OptionalInt shopper = log.shopperOrdinal(id);
        return shopper.isPresent() ? log.shopperId(shopper.getAsInt()) : id;
    }

    private void paint() {
        found.value().ifPresent(got -> {
            OptionalInt shopper = chosen.value().map(got.cast().log()::shopperOrdinal).orElse(OptionalInt.empty());
            if (shopper.isPresent()) {
                paintingOut = out(paintingOut);
                painting.submit(new Sitter(workbench.snapshot().value(), got.cast(), shopper.getAsInt()));
            }
        });
    }

    private Optional<Likeness> paint(Sitter sitter, Cancel cancel) {
        Learned known = learned(sitter.snapshot());
        return Optional.of(Likeness.of(
                sitter.cast(), sitter.snapshot().catalog(), sitter.snapshot().joins(), known.features(), sitter.shopper(),
                sitter.snapshot().now(workbench.clock())));
    }

    private void painted(Likeness got) {
        if (chosen.value().filter(got.id()::equals).isPresent()) {
            likeness.set(Optional.of(got));
            paintingOut = in(paintingOut);
        }
    }

    void look(Side next) {
        side.set(next);
    }

    // The comparison.

    void tick(String id) {
        Set<String> next = new LinkedHashSet<>(ticked.value());
        if (!next.remove(id)) {
            next.add(id);
        }
        ticked.set(next);
        compare();
    }

    void compareAt(Placement next) {
        placement.set(next);
        compare();
    }

    /// Asks for a row for each shopper ticked, and for each made up.
    void compare() {
        Snapshot of = workbench.snapshot().value();
        List<PreviewQuestion> questions = new ArrayList<>();
        for (String id : ticked.value()) {
            if (of.log().shopperOrdinal(id).isPresent()) {
                questions.add(question(of, at(of).withShopper(id)));
            }
        }
        for (Invented one : invented().value()) {
            questions.add(question(of, request(of, one)));
        }
        comparingOut = out(comparingOut);
        asked = of.isEmpty() ? List.of() : List.copyOf(questions);
        comparing.submit(asked);
    }

    private PreviewQuestion question(Snapshot of, Request request) {
        return new PreviewQuestion(of, request, workbench.draft(), workbench.draft());
    }

    private Request at(Snapshot of) {
        Placement where = placement.value();
        Request request = Request.at(where, of.now(workbench.clock())).withSize(ROW);
        return where.isAnchored() && !of.isEmpty() ? request.withAnchor(of.catalog().product(0).id()) : request;
    }

    private Optional<Compared> compare(List<PreviewQuestion> questions, Cancel cancel) {
        List<Row> got = new ArrayList<>();
        for (PreviewQuestion one : questions) {
            if (cancel.requested()) {
                return Optional.empty();
            }
            got.add(new Row(one.request().shopper().map(Pseudonym::of).orElse(""), one.request(), workbench.preview(one).draft()));
        }
        return Optional.of(new Compared(questions, got));
    }

    private void compared(Compared got) {
        List<Row> named = new ArrayList<>();
        int made = 0;
        for (Row row : got.rows()) {
            boolean invention = row.request().shopper().isEmpty();
            String name = invention && made < invented().value().size() ? invented().value().get(made).name() : row.name();
            made += invention ? 1 : 0;
            named.add(new Row(name, row.request(), row.slate()));
        }
        rows.set(named);
        if (got.of().equals(asked)) {
            comparingOut = in(comparingOut);
        }
    }

    // The shopper being made up.

    void make(Invented next) {
        making.set(next);
    }

    void add(Id<Product> product) {
        List<String> products = new ArrayList<>(making.value().products());
        products.remove(product.value());
        products.add(product.value());
        make(making.value().withProducts(products));
    }

    void remove(String product) {
        make(making.value().withProducts(making.value().products().stream().filter(id -> !id.equals(product)).toList()));
    }

    /// Moves a product to an earlier or a later place of the visit.
    void move(String product, int by) {
        List<String> products = new ArrayList<>(making.value().products());
        int at = products.indexOf(product);
        if (at >= 0) {
            products.remove(at);
            products.add(Math.clamp((long) at + by, 0, products.size()), product);
            make(making.value().withProducts(products));
        }
    }

    void keep() {
        workbench.invented().keep(making.value());
        compare();
    }

    void forget(String name) {
        workbench.invented().remove(name);
        compare();
    }

    /// What is asked for an invented shopper: a guest's visit, with products of the present catalog only.
    Request request(Invented one) {
        return request(workbench.snapshot().value(), one);
    }

    private Request request(Snapshot of, Invented one) {
        List<Id<Product>> visit = one.products().stream().map(id -> Id.<Product>of(id))
                .filter(id -> of.catalog().ordinal(id).isPresent()).toList();
        Optional<Consent> consent = Optional.of(one.allows() ? Consent.ALL : Consent.NONE);
        return at(of).withHistory(visit).withConsent(consent).withSize(Request.USUAL_SIZE);
    }

    private boolean out(boolean already) {
        if (!already) {
            waiting.set(waiting.value() + 1);
        }
        return true;
    }

    private boolean in(boolean was) {
        if (was) {
            waiting.set(waiting.value() - 1);
        }
        return false;
    }
}
