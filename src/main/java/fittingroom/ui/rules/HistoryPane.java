package fittingroom.ui.rules;

import fittingroom.base.Outcome;
import fittingroom.rules.Revision;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSentence;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The deeds of this sitting by name, and what the chosen one changed, rule by rule, as sentences before and after. Going
/// back to a step is a deed of its own.
final class HistoryPane extends HBox {

    private final RulesModel model;
    private final HistoryModel history;
    private final ListView<HistoryModel.Step> list = new ListView<>();
    private final Label title = Nodes.prose("", "rule-sentence");
    private final Segmented<HistoryModel.With> with;
    private final VBox changes = Nodes.column(10);
    private final Button back;
    private boolean showing;

    HistoryPane(RulesModel model, HistoryModel history) {
        super(0);
        this.model = model;
        this.history = history;
        getStyleClass().add("history");
        list.setAccessibleText(Say.it("ui.rules.history.list"));
        list.setCellFactory(view -> new StepCell());
        list.getSelectionModel().selectedItemProperty().subscribe(step -> {
            if (!showing && step != null) {
                history.choose(step.at());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.deeds().goBackTo(history.step());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox steps = Nodes.column(8, Nodes.prose(Say.it("ui.rules.history.words"), "hint"), list);
        steps.getStyleClass().addAll("pane", "history-steps");
        with = new Segmented<>(
                List.of(HistoryModel.With.values()),
                one -> Say.it("ui.rules.history.with." + one.name().toLowerCase(Locale.ROOT)), false, history::compare);
        with.setMinWidth(Region.USE_PREF_SIZE);
        back = Nodes.button(Say.it("ui.rules.history.back"), () -> model.deeds().goBackTo(history.step()), "accent");
        back.setGraphic(Nodes.icon(Feather.CORNER_UP_LEFT));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        VBox head = Nodes.column(10, Nodes.row(12, title, back), Nodes.row(8, with));
        head.getStyleClass().add("rule-head");
        changes.getStyleClass().add("rule-body");
        ScrollPane page = new ScrollPane(changes);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox detail = Nodes.column(0, head, page);
        detail.getStyleClass().addAll("pane", "history-detail");
        HBox.setHgrow(detail, Priority.ALWAYS);
        getChildren().addAll(steps, detail);
    }

    void show() {
        showing = true;
        List<HistoryModel.Step> steps = history.steps();
        if (!list.getItems().equals(steps)) {
            list.getItems().setAll(steps);
        }
        int at = steps.size() - 1 - history.chosen().value();
        list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, steps.size() - 1));
        showing = false;
        title.setText(label(history.step().label()));
        with.show(history.with().value());
        back.setDisable(history.isPresent());
        changes.getChildren().setAll(switch (history.revision()) {
            case Outcome.Done<Revision>(Revision revision) -> rows(revision);
            case Outcome.Refused<Revision>(var problems) -> problems.stream()
                    .map(problem -> (Node) Nodes.prose(problem.message(), "revision-words")).toList();
            case Outcome.Stopped<Revision>() -> List.<Node>of();
        });
    }

    ListView<HistoryModel.Step> list() {
        return list;
    }

    private static String label(String label) {
        return label.isEmpty() ? Say.it("ui.rules.history.first") : label;
    }

    private List<Node> rows(Revision revision) {
        List<Node> rows = new ArrayList<>();
        if (revision.weights()) {
            rows.add(Nodes.prose(Say.it("ui.rules.history.weights"), "revision-words"));
        }
        if (revision.coherence()) {
            rows.add(Nodes.prose(Say.it("ui.rules.history.coherence"), "revision-words"));
        }
        revision.changes().forEach(change -> rows.add(row(change)));
        if (rows.isEmpty()) {
            rows.add(Nodes.prose(Say.it("ui.rules.history.same"), "hint"));
        }
        return rows;
    }

    private Node row(Revision.Change change) {
        Chip.Tone tone = switch (change.kind()) {
            case ADDED, SWITCHED_ON -> Chip.Tone.SUCCESS;
            case REMOVED, SWITCHED_OFF -> Chip.Tone.DANGER;
            case CHANGED, MOVED -> Chip.Tone.PLAIN;
        };
        Chip kind = new Chip(Say.it("ui.rules.revision." + change.kind().code()), tone);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = Nodes.column(3);
        if (change.kind() == Revision.Kind.CHANGED) {
            sentence(change.before()).ifPresent(was -> words.getChildren().add(
                    Nodes.prose(Say.it("ui.rules.revision.was", was), "revision-was")));
        }
        words.getChildren().add(Nodes.prose(sentence(Optional.of(change.rule())).orElse(""), "revision-words"));
        HBox row = Nodes.row(10, kind, words);
        row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        row.getStyleClass().add("revision");
        return row;
    }

    private Optional<String> sentence(Optional<Rule> rule) {
        return rule.map(one -> one.name().isBlank()
                ? RuleSentence.of(one, model.catalog())
                : Say.it("ui.rules.revision.named", one.name(), RuleSentence.of(one, model.catalog())));
    }

    private static final class StepCell extends ListCell<HistoryModel.Step> {
        private final Label number = Nodes.label("", "rule-number", "figures");
        private final Label label = Nodes.name("", "row-sentence");
        private final Chip now = new Chip(Say.it("ui.rules.history.now"), Chip.Tone.ACCENT);
        private final Chip undone = new Chip(Say.it("ui.rules.history.undone"), Chip.Tone.PLAIN);
        private final HBox box = Nodes.row(8, number, label, Nodes.spacer(), undone, now);

        StepCell() {
            setPrefWidth(0);
            number.setMinWidth(24);
            now.setMinWidth(Region.USE_PREF_SIZE);
            undone.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(HistoryModel.Step step, boolean empty) {
            super.updateItem(step, empty);
            if (empty || step == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            number.setText(Integer.toString(step.at()));
            Nodes.rename(label, HistoryPane.label(step.label()));
            Nodes.show(now, step.present());
            Nodes.show(undone, step.undone());
            setGraphic(box);
            setAccessibleText(Say.it("ui.rules.line", step.at(), label.getText()));
        }
    }
}
