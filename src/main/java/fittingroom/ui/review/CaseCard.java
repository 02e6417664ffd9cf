package fittingroom.ui.review;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Clash;
import fittingroom.learning.CoOccurrence;
import fittingroom.review.Case;
import fittingroom.review.Flag;
import fittingroom.review.Pair;
import fittingroom.review.Raised;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The case on the table: both products large, why they jar, whom and where it reaches, what speaks for them, and the
/// other pairings of the same cause. It takes no verdict.
final class CaseCard extends VBox {

    private static final int FEW = 4;
    private static final int MANY = 100;
    private static final int REASONS = 3;
    private static final int DRAWING = 150;
    private static final double GROUND = 176;

    private final QueueModel model;
    private final Drawings drawings;
    private final ProductSide left;
    private final ProductSide right;
    private final Label place = Nodes.label("", "case-place", "figures");
    private final Label reach = Nodes.prose("", "case-facts", "figures");
    private final Label judged = Nodes.prose("", "case-judged");
    private final VBox why = Nodes.column(6);
    private final FlowPane where = new FlowPane(6, 6);
    private final Label evidence = Nodes.prose("", "hint");
    private final Label othersHead = Nodes.label("", "section-title");
    private final VBox others = Nodes.column(2);
    private final Button all;
    private final Button more;
    private Optional<Case> shown = Optional.empty();
    private Optional<Pair> pair = Optional.empty();
    private boolean everyOne;

    CaseCard(QueueModel model, Drawings drawings) {
        this.model = model;
        this.drawings = drawings;
        getStyleClass().add("case-card");
        left = new ProductSide(drawings, Say.it("ui.review.anchor"), DRAWING, GROUND);
        right = new ProductSide(drawings, Say.it("ui.review.product"), DRAWING, GROUND);
        Label cross = Nodes.label("×", "case-cross");
        cross.setMinWidth(USE_PREF_SIZE);
        VBox between = new VBox(cross);
        between.setAlignment(Pos.CENTER);
        between.setMinHeight(GROUND);
        between.setMaxHeight(GROUND);
        HBox pairBox = new HBox(12, left, between, right);
        judged.setGraphic(Nodes.icon(Feather.CHECK_CIRCLE));
        all = Nodes.button("", this::toggleAll, "flat", "small-flat");
        more = Nodes.button("", model::renew, "small-flat");
        HBox othersTop = Nodes.row(8, othersHead, more, Nodes.spacer(), all);
        getChildren().addAll(judged, pairBox, why, Nodes.column(6, reach, where, evidence), Nodes.column(6, othersTop, others));
    }

    /// Where the case stands in the queue, in words.
    Label place() {
        return place;
    }

    /// The pairing that is shown large.
    Optional<Flag> flag() {
        return shown.flatMap(one -> one.flags().stream()
                .filter(flag -> pair.filter(flag.pair()::equals).isPresent()).findFirst());
    }

    /// @param verdict what was said of it, in words; empty while it waits
    void show(Case next, String verdict) {
        boolean same = shown.filter(one -> one.key().equals(next.key())).isPresent();
        shown = Optional.of(next);
        everyOne &= same;
        pair = pair.filter(one -> same && next.pairs().contains(one)).or(() -> Optional.of(next.pairs().getFirst()));
        judged.setText(verdict);
        showStand();
        Nodes.show(judged, !verdict.isEmpty());
        fill();
    }

    /// Says where the case stands, and how many pairings of it were found since.
    void showStand() {
        QueueModel.Stand stand = model.stand().value();
        place.setText(!judged.getText().isEmpty()
                ? Say.it("ui.review.place.judged")
                : stand.at() > 0 ? Say.it("ui.review.place", stand.at(), stand.of()) : Say.it("ui.review.place.gone"));
        more.setText(Say.it("ui.review.more", stand.more()));
        Nodes.show(more, stand.more() > 0);
        Nodes.show(others.getParent(), stand.more() > 0 || shown.filter(one -> one.pairs().size() > 1).isPresent());
    }

    /// Shows the next pairing of the case large.
    void nextPair() {
        shown.ifPresent(one -> {
            List<Pair> pairs = one.pairs();
            int at = pair.map(pairs::indexOf).orElse(-1);
            pair = Optional.of(pairs.get((at + 1) % pairs.size()));
            fill();
        });
    }

    private void toggleAll() {
        everyOne = !everyOne;
        fill();
    }

    private void fill() {
        shown.ifPresent(one -> pair.ifPresent(at -> {
            Catalog catalog = model.snapshot().catalog();
            left.show(catalog, at.anchor().value());
            right.show(catalog, at.product().value());
            flag().ifPresent(flag -> why.getChildren().setAll(reasons(flag, model.snapshot())));
            reach.setText(Say.it("ui.review.reach", one.shoppers().size(), one.reach(), one.severity()));
            where.getChildren().setAll(places(one));
            evidence.setText(evidence(at));
            Nodes.show(evidence, !evidence.getText().isEmpty());
            others(one, catalog);
        }));
    }

    /// Why a pairing jars, the worst first: what the checks say now, or what a person said where they say nothing.
    static List<Node> reasons(Flag flag, Snapshot from) {
        OptionalInt a = from.catalog().find(flag.pair().anchor().value());
        OptionalInt b = from.catalog().find(flag.pair().product().value());
        List<Clash> found = a.isPresent() && b.isPresent()
                ? from.coherence().judge(a.getAsInt(), b.getAsInt(), flag.company()).clashes() : List.of();
        List<Clash> shown = found.isEmpty()
                ? List.of(new Clash(flag.codes().getFirst(), 1, 1, flag.words().getFirst())) : found;
        boolean raised = flag.codes().contains(Raised.CODE) && !found.isEmpty();
        Stream<Clash> first = raised ? Stream.of(new Clash(Raised.CODE, 1, 1, flag.words().getFirst())) : Stream.empty();
        return Stream.concat(first, shown.stream()).limit(REASONS).map(CaseCard::reason).toList();
    }

    private static Node reason(Clash clash) {
        Label head = Nodes.label(clash.code().equals(Raised.CODE)
                ? Say.it("ui.clash.flagged") : Say.it("ui.clash.short", Say.code("ui.clash", clash.code())), "clash-head");
        head.setMinWidth(USE_PREF_SIZE);
        head.setGraphic(Nodes.icon(Feather.FLAG));
        Label words = Nodes.prose(clash.words(), "clash-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(12, head, words);
        box.getStyleClass().add("clash-box");
        return box;
    }

    private static List<Node> places(Case one) {
        Map<String, Long> sums = new LinkedHashMap<>();
        one.flags().forEach(flag -> sums.merge(flag.placement(), flag.reach(), Long::sum));
        return sums.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .<Node>map(entry -> new Chip(
                        Say.it("ui.review.where", Say.code("events.placement", entry.getKey()), entry.getValue()), Chip.Tone.PLAIN))
                .toList();
    }

    /// What the shop's own shoppers did with the two, where anything was learned.
    private String evidence(Pair at) {
        Snapshot from = model.snapshot();
        var a = from.catalog().find(at.anchor().value());
        var b = from.catalog().find(at.product().value());
        if (!from.model().hasLearned() || a.isEmpty() || b.isEmpty()) {
            return "";
        }
        CoOccurrence bought = from.model().bought();
        CoOccurrence seen = from.model().seen();
        return Say.it("ui.review.evidence", together(bought, a.getAsInt(), b.getAsInt()), bought.groups(a.getAsInt()),
                together(seen, a.getAsInt(), b.getAsInt()), seen.groups(a.getAsInt()));
    }

    private static int together(CoOccurrence groups, int a, int b) {
        int found = groups.find(a, b);
        return found < 0 ? 0 : groups.together(found);
    }

    private void others(Case one, Catalog catalog) {
        List<Pair> pairs = one.pairs();
        othersHead.setText(Say.it("ui.review.others", pairs.size()));
        all.setText(Say.it(everyOne ? "ui.review.others.few" : "ui.review.others.all"));
        Nodes.show(all, pairs.size() > FEW);
        others.getChildren().setAll(pairs.stream().limit(everyOne ? MANY : FEW)
                .map(each -> row(one, each, catalog)).toList());
        showStand();
    }

    private Node row(Case one, Pair each, Catalog catalog) {
        long slates = one.flags().stream().filter(flag -> flag.pair().equals(each)).mapToLong(Flag::reach).sum();
        String names = Say.it("ui.review.kinds", title(catalog, each.anchor().value()), title(catalog, each.product().value()));
        Label words = Nodes.name(names, "pair-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label count = Nodes.label(Say.it("ui.review.slates", slates), "hint", "figures");
        count.setMinWidth(USE_PREF_SIZE);
        HBox box = Nodes.row(8, small(catalog, each.anchor().value()), small(catalog, each.product().value()), words, count);
        box.setMinWidth(0);
        Button button = Nodes.button("", () -> {
            pair = Optional.of(each);
            fill();
        }, "pair-row");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setGraphic(box);
        box.prefWidthProperty().bind(button.widthProperty().subtract(14));
        box.maxWidthProperty().bind(button.widthProperty().subtract(14));
        button.setAccessibleText(names + ", " + count.getText());
        button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), pair.filter(each::equals).isPresent());
        return button;
    }

    private Node small(Catalog catalog, String id) {
        Portrait portrait = new Portrait(drawings, 24, 4);
        portrait.setMinSize(28, 28);
        portrait.setMaxSize(28, 28);
        catalog.find(id).ifPresent(ordinal -> portrait.show(catalog.product(ordinal), catalog.attributes(ordinal)));
        return portrait;
    }

    static String title(Catalog catalog, String id) {
        return catalog.named(id).map(Product::title).orElse(id);
    }
}
