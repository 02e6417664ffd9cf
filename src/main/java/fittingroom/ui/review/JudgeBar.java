package fittingroom.ui.review;

import fittingroom.review.Consequence;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.shell.Action;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be said of the case on the table, each with its key: the verdict, what follows from a clash, the reasons, a
/// note. It says nothing by itself.
final class JudgeBar extends VBox {

    private final ReviewModel model;
    private final EffectModel effects;
    private final FlowPane reasons = new FlowPane(6, 6);
    private final Map<Consequence, ToggleButton> follows = new EnumMap<>(Consequence.class);
    private final TextField note = new TextField();
    private final CheckBox advance = new CheckBox(Say.it("ui.review.advance"));
    private final VBox offer = Nodes.column(3);
    private final Label offered = Nodes.prose("", "offer-rule");
    private final Label counted = Nodes.prose("", "hint", "figures");
    private final Label instead = Nodes.prose("", "hint");
    private Runnable afterNote = () -> {};

    /// @param verdicts actions of the first row
    /// @param then the action of each consequence
    JudgeBar(ReviewModel model, EffectModel effects, List<Action> verdicts, Map<Consequence, Action> then) {
        this.model = model;
        this.effects = effects;
        getStyleClass().add("judge-bar");
        FlowPane first = new FlowPane(8, 6);
        for (Action action : verdicts) {
            Button button = Keyed.button(action, action.keyWords(), "verdict", action.id().replace('.', '-'));
            first.getChildren().add(button);
        }
        FlowPane second = new FlowPane(6, 6);
        Label thenWords = Nodes.label(Say.it("ui.review.then"), "bar-label");
        second.getChildren().add(thenWords);
        then.forEach((consequence, action) -> second.getChildren().add(follow(consequence, action)));
        note.setPromptText(Say.it("ui.review.note"));
        note.setAccessibleText(Say.it("ui.review.note"));
        note.textProperty().subscribe((before, now) -> model.write(now));
        note.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                afterNote.run();
            }
        });
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMinWidth(0);
        advance.setMinWidth(USE_PREF_SIZE);
        advance.selectedProperty().subscribe((before, now) -> model.goOn(now));
        HBox last = Nodes.row(12, note, Nodes.label("N", "key-cap"), advance);
        offer.getStyleClass().add("offer");
        offer.getChildren().addAll(offered, counted, instead);
        reasons.getStyleClass().add("reason-row");
        getChildren().addAll(offer, first, second, reasons, last);
        showThen();
        showReasons();
        showOffer();
    }

    /// What runs once the note is written.
    void afterNote(Runnable run) {
        afterNote = run;
    }

    void writeNote() {
        Nodes.focusAfterLayout(getScene(), note);
    }

    private ToggleButton follow(Consequence consequence, Action action) {
        ToggleButton button = new ToggleButton();
        Keyed.print(button, action.label().get(), action.keyWords());
        Nodes.named(button, Say.it("ui.review.then." + consequence.code() + ".tip"));
        button.setAccessibleText(action.label().get());
        button.getStyleClass().add("follow");
        button.setOnAction(event -> {
            model.choose(consequence);
            showThen();
        });
        follows.put(consequence, button);
        return button;
    }

    void showThen() {
        follows.forEach((one, button) -> button.setSelected(one == model.then().value()));
    }

    void showReasons() {
        List<ToggleButton> chips = new ArrayList<>();
        List<String> codes = model.offered();
        for (int i = 0; i < codes.size(); i++) {
            int number = i + 1;
            ToggleButton chip = new ToggleButton();
            String words = Say.code("ui.clash", codes.get(i));
            Keyed.print(chip, words, Integer.toString(number));
            chip.setAccessibleText(Say.it("ui.review.reason", words, number));
            chip.getStyleClass().addAll("follow", "reason-chip");
            chip.setSelected(model.reasons().value().contains(codes.get(i)));
            chip.setOnAction(event -> model.reason(number));
            chips.add(chip);
        }
        reasons.getChildren().setAll(Nodes.label(Say.it("ui.review.because"), "bar-label"));
        reasons.getChildren().addAll(chips);
    }

    void showNote() {
        if (!note.getText().equals(model.note().value())) {
            note.setText(model.note().value());
        }
        advance.setSelected(model.advance().value());
    }

    /// The rule that would cover the case, and what it would change.
    void showOffer() {
        Optional<EffectModel.Offer> open = effects.offer().value();
        Nodes.show(offer, open.isPresent());
        open.ifPresent(one -> {
            boolean possible = !one.sentence().isEmpty();
            offered.setText(possible ? Say.it("ui.review.offer", one.sentence()) : Say.it("ui.review.offer.none"));
            counted.setText(possible ? counted(one) : "");
            instead.setText(possible ? Say.it("ui.review.offer.fine", one.fine()) : "");
            Nodes.show(counted, possible);
            Nodes.show(instead, possible);
        });
    }

    private String counted(EffectModel.Offer one) {
        return one.change().map(change -> Say.it(
                        "ui.review.offer.counted", one.pairings(), change.changed(), change.slates(),
                        change.shareBefore().value(), change.shareAfter().value()))
                .orElseGet(() -> Say.it("ui.review.offer.counting", one.pairings()));
    }
}
