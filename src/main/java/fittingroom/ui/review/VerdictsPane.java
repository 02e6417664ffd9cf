package fittingroom.ui.review;

import fittingroom.review.Change;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Beside the queue: what the verdicts have changed, those whose rules are gone, and all that stand, each to be taken
/// back.
final class VerdictsPane extends VBox {

    private static final double WIDTH = 280;
    private static final double ROW = 56;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final ReviewModel model;
    private final EffectModel effects;
    private final GridPane figures = new GridPane(10, 4);
    private final Label hint = Nodes.prose("", "hint", "figures");
    private final Button everyone;
    private final VBox bare = Nodes.column(8);
    private final Label bareWords = Nodes.prose("", "bare-words");
    private final Label head = Nodes.prose("", "section-title", "figures");
    private final ListView<Decision> list = new ListView<>();
    private final Label none = Nodes.prose(Say.it("ui.review.standing.none"), "hint");
    private Set<Long> without = Set.of();

    VerdictsPane(ReviewModel model, EffectModel effects) {
        this.model = model;
        this.effects = effects;
        getStyleClass().addAll("pane", "inspector", "verdicts-pane");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        everyone = Nodes.button(Say.it("ui.review.changed.all"), effects::countAll, "small-flat");
        Button mend = Nodes.button(Say.it("ui.review.bare.mend"), model::mend, "accent");
        Button back = Nodes.button(Say.it("ui.review.bare.back"), model::takeBackBare);
        bareWords.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        bare.getChildren().addAll(bareWords, mend, back);
        bare.getStyleClass().add("bare-box");
        list.setAccessibleText(Say.it("ui.review.standing"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        list.getStyleClass().add("standing-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox changed = Nodes.column(8, Nodes.prose(Say.it("ui.review.changed"), "section-title"), figures, hint, everyone);
        getChildren().addAll(changed, Nodes.line(), bare, head, none, list);
    }

    /// @param standing the decisions that stand, oldest first
    /// @param gone those of them whose rules the draft no longer has
    void show(List<Decision> standing, List<Decision> gone) {
        without = new HashSet<>(gone.stream().map(Decision::id).toList());
        list.getItems().setAll(standing.reversed());
        Nodes.show(none, standing.isEmpty());
        list.setVisible(!standing.isEmpty());
        head.setText(Say.it("ui.review.standing.count", standing.size()));
        bareWords.setText(Say.it("ui.review.bare", gone.size()));
        Nodes.show(bare, !gone.isEmpty());
        showChange();
    }

    void showChange() {
        Optional<Change> change = effects.changed().value();
        boolean counting = effects.counting().value();
        figures.getChildren().clear();
        change.ifPresent(this::fill);
        Nodes.show(figures, change.isPresent());
        Nodes.show(everyone, change.isPresent() && !counting);
        hint.setText(counting
                ? Say.it("ui.review.changed.counting")
                : change.map(one -> Say.it("ui.review.changed.basis", one.slates())).orElseGet(() -> Say.it("ui.review.changed.none")));
    }

    private void fill(Change change) {
        figure(0, Say.it("ui.review.changed.slates"), Say.it("ui.review.of", change.changed(), change.slates()));
        figure(1, Say.it("ui.review.changed.share"),
                moved(Say.it("ui.review.from-to.share", change.shareBefore().value(), change.shareAfter().value()),
                        change.changed()));
        figure(2, Say.it("ui.review.changed.pairs"), moved(
                Say.it("ui.review.from-to", change.pairsBefore(), change.pairsAfter()), change.changed()));
    }

    /// From what to what; where no list differs, that nothing changed.
    private static String moved(String words, long lists) {
        return lists == 0 ? Say.it("ui.no-change") : words;
    }

    private void figure(int row, String name, String value) {
        Label words = Nodes.prose(name, "changed-name");
        GridPane.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label number = Nodes.label(value, "changed-value", "figures");
        number.setMinWidth(USE_PREF_SIZE);
        figures.addRow(row, words, number);
    }

    private final class Cell extends ListCell<Decision> {
        private final Label title = Nodes.name("", "case-title");
        private final Label second = Nodes.name("", "hint");
        private final Button back;
        private final HBox box;

        Cell() {
            setPrefWidth(0);
            back = Nodes.iconButton(Feather.CORNER_UP_LEFT, Say.it("ui.review.take-back"), this::takeBack, "flat");
            VBox words = Nodes.column(2, title, second);
            words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            box = Nodes.row(6, words, back);
        }

        private void takeBack() {
            if (getItem() != null) {
                model.takeBack(getItem().id());
            }
        }

        @Override
        protected void updateItem(Decision one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Nodes.rename(title, Kinds.words(one.cause()));
            Nodes.rename(second, said(one));
            Nodes.named(back, Say.it("ui.review.take-back.of", title.getText()));
            setAccessibleText(title.getText() + ", " + second.getText());
            setGraphic(box);
        }

        private String said(Decision one) {
            String words = Say.it("ui.review.said", verdict(one), one.verdict().who().name(), WHEN.format(one.verdict().when()));
            return without.contains(one.id()) ? Say.it("ui.review.said.bare", words) : words;
        }
    }

    /// As in `clash, blocked`.
    static String verdict(Decision one) {
        return switch (one.verdict().word()) {
            case CLASH -> Say.it("ui.review.said.clash." + one.then().code());
            case FINE -> Say.it(one.then() == Consequence.RULE
                    ? "ui.review.said.fine.rule" : "ui.review.said.fine");
            case CANNOT_JUDGE -> Say.it("ui.review.said.unjudged");
        };
    }
}
