package fittingroom.ui.health;

import fittingroom.trials.Bout;
import fittingroom.trials.Contender;
import fittingroom.trials.Figures;
import fittingroom.trials.Standing;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Every contender at one placement on the same pages, the best first; which is best and which is kept is told by sign
/// and word.
final class StandingsTable extends TableView<Standing> {

    private Optional<Bout> shown = Optional.empty();

    StandingsTable() {
        setAccessibleText(Say.it("ui.health.proof.contenders"));
        getStyleClass().add("dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(
                FigureColumns.drawn(Say.it("ui.health.proof.contender"), this::name, 284),
                FigureColumns.words(Say.it("ui.health.proof.ndcg"), one -> ProofWords.ranged(one.ndcg10()), 152),
                FigureColumns.drawn("", this::bar, 90),
                FigureColumns.words(Say.it("ui.health.proof.recall"), one -> ProofWords.ranged(one.recall20()), 152),
                FigureColumns.figure(Say.it("ui.health.proof.hits"), one -> ProofWords.digits(one.hr()), 88),
                FigureColumns.figure(Say.it("ui.health.proof.mrr"), one -> ProofWords.digits(one.mrr()), 66),
                FigureColumns.figure(Say.it("ui.health.proof.coverage"), one -> Say.number(one.coverage()), 104),
                FigureColumns.figure(Say.it("ui.health.proof.diversity"), one -> Say.number(one.diversity()), 106),
                FigureColumns.figure(Say.it("ui.health.proof.novelty"), one -> Say.number(one.novelty()), 94)));
    }

    void show(Bout bout) {
        if (shown.filter(bout::equals).isEmpty()) {
            shown = Optional.of(bout);
            getItems().setAll(bout.standings().stream()
                    .sorted(Comparator.comparingDouble((Standing one) -> -one.ndcg10().mean())
                            .thenComparing(one -> one.contender() != bout.kept()))
                    .toList());
            FigureColumns.fit(this);
        }
    }

    private HBox name(Standing one) {
        Contender contender = one.contender();
        Label words = Nodes.name(ProofWords.name(contender));
        HBox row = Nodes.row(6, words);
        shown.ifPresent(bout -> {
            if (contender == ProofWords.best(bout)) {
                row.getChildren().add(mark("best", Chip.Tone.ACCENT, Feather.AWARD));
            }
            if (contender == bout.kept()) {
                row.getChildren().add(mark("kept", Chip.Tone.SUCCESS, Feather.CHECK));
            }
        });
        return row;
    }

    private static Chip mark(String what, Chip.Tone tone, Feather sign) {
        Chip chip = new Chip(Say.it("ui.health.proof.mark." + what), tone).with(sign);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private IntervalBar bar(Standing one) {
        double least = all().mapToDouble(Figures.Ranged::low).min().orElse(0);
        double most = all().mapToDouble(Figures.Ranged::high).max().orElse(1);
        boolean strong = shown.filter(bout -> bout.kept() == one.contender()).isPresent();
        return new IntervalBar(one.ndcg10(), least, most, strong);
    }

    private Stream<Figures.Ranged> all() {
        return shown.stream().flatMap(bout -> bout.standings().stream()).map(Standing::ndcg10);
    }
}
