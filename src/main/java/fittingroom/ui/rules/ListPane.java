package fittingroom.ui.rules;

import fittingroom.rules.Precedence;
import fittingroom.rules.RuleFinding;
import fittingroom.ui.parts.Dropdown;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The draft in order: a filter, the rules, what is wrong with them, and at the foot, where it is asked for, which kind of rule wins. It is one
/// stop of the Tab key.
final class ListPane extends VBox {

    private static final double ONE_FINDING = 48;
    private static final double FINDINGS = 148;

    private final RulesModel model;
    private final Runnable onEnter;
    private final TextField find = new TextField();
    private final Dropdown<Optional<EffectKind>> kind;
    private final Dropdown<Filter.State> state;
    private final ListView<RuleLine> list = new ListView<>();
    private final Label count = Nodes.name("", "list-count");
    private final VBox findings = Nodes.column(6);
    private final ScrollPane findingsPage = new ScrollPane(findings);
    private final Label findingsTitle = Nodes.name("", "section-title");
    private final VBox wrong;
    private boolean showing;

    /// @param onEnter goes to the form of the chosen rule
    ListPane(RulesModel model, Runnable onEnter) {
        this.model = model;
        this.onEnter = onEnter;
        getStyleClass().addAll("pane", "rule-list");
        find.setPromptText(Say.it("ui.rules.find"));
        find.setAccessibleText(Say.it("ui.rules.find"));
        find.setMinWidth(80);
        HBox.setHgrow(find, Priority.ALWAYS);
        find.textProperty().subscribe(text -> model.filter(model.filter().value().withWords(text)));
        kind = new Dropdown<>(
                Say.it("ui.rules.filter.kind"), Stream.concat(Stream.of(Optional.<EffectKind>empty()),
                        Stream.of(EffectKind.values()).map(Optional::of)).toList(),
                one -> one.map(EffectKind::words).orElseGet(() -> Say.it("ui.rules.filter.kinds")),
                one -> model.filter(model.filter().value().withKind(one)));
        kind.setPrefWidth(136);
        state = new Dropdown<>(
                Say.it("ui.rules.filter.state"), List.of(Filter.State.values()), Filter.State::words,
                one -> model.filter(model.filter().value().withState(one)));
        state.setPrefWidth(136);
        HBox filter = Nodes.row(8, find, kind, state, count);
        filter.getStyleClass().add("rule-filter");
        count.setMinWidth(USE_PREF_SIZE);
        list.setAccessibleText(Say.it("ui.rules.list"));
        list.setCellFactory(view -> new RuleCell(model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Nodes.prose(Say.it("ui.rules.filter.none"), "hint"));
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> chosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        findingsPage.setFitToWidth(true);
        findingsPage.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        findingsPage.getStyleClass().add("quiet-scroll");
        findingsPage.setMinHeight(ONE_FINDING);
        findingsPage.setMaxHeight(FINDINGS);
        findingsPage.setFocusTraversable(false);
        wrong = Nodes.column(8, findingsTitle, findingsPage);
        wrong.getStyleClass().add("rule-wrong");
        getChildren().addAll(filter, list, wrong, precedence());
    }

    /// Which kind of rule wins, folded until somebody asks.
    private static VBox precedence() {
        Label words = Nodes.prose(Say.it("ui.rules.precedence", Stream.of(Precedence.values()).map(Precedence::words)
                .collect(Collectors.joining(" ▸ "))), "hint");
        ToggleButton ask = new ToggleButton(Say.it("ui.rules.precedence.ask"), Nodes.icon(Feather.HELP_CIRCLE));
        ask.getStyleClass().addAll("flat", "small", "quiet-toggle");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.selectedProperty().subscribe(asked -> Nodes.show(words, asked));
        return Nodes.styled(Nodes.column(4, ask, words), "precedence");
    }

    void showFilter() {
        Filter filter = model.filter().value();
        if (!find.getText().equals(filter.words())) {
            find.setText(filter.words());
        }
        kind.show(filter.kind());
        state.show(filter.state());
    }

    /// Puts the lines in, keeping those that stay, and the choice.
    void show(List<RuleLine> lines) {
        showing = true;
        while (list.getItems().size() > lines.size()) {
            list.getItems().removeLast();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i == list.getItems().size()) {
                list.getItems().add(lines.get(i));
            } else if (!list.getItems().get(i).equals(lines.get(i))) {
                list.getItems().set(i, lines.get(i));
            }
        }
        int all = model.draft().rules().size();
        count.setText(lines.size() == all ? Say.it("ui.rules.of", all) : Say.it("ui.rules.some-of", lines.size(), all));
        showing = false;
        showChoice();
    }

    void showChoice() {
        showing = true;
        Set<String> ids = model.chosen().value().ids();
        List<Integer> wanted = new ArrayList<>();
        int lead = -1;
        for (int i = 0; i < list.getItems().size(); i++) {
            String id = list.getItems().get(i).rule().id();
            if (ids.contains(id)) {
                wanted.add(i);
            }
            lead = model.chosen().value().lead().filter(id::equals).isPresent() ? i : lead;
        }
        if (!wanted.equals(list.getSelectionModel().getSelectedIndices().stream().sorted().toList())) {
            list.getSelectionModel().clearSelection();
            wanted.forEach(list.getSelectionModel()::select);
        }
        if (lead >= 0 && list.getFocusModel().getFocusedIndex() != lead) {
            list.getFocusModel().focus(lead);
        }
        showing = false;
    }

    void showFindings(List<RuleFinding> found) {
        Nodes.show(wrong, !found.isEmpty());
        findingsTitle.setText(Say.it("ui.rules.wrong", found.size()));
        findings.getChildren().setAll(found.stream()
                .map(one -> new FindingRow(one, model.draft(), Optional.of(model::open), model.deeds()::fix)).toList());
    }

    /// Scrolls to the rule whose form is open.
    void reveal() {
        int at = list.getFocusModel().getFocusedIndex();
        if (at >= 0) {
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    void focus() {
        list.requestFocus();
    }

    TextField find() {
        return find;
    }

    ListView<RuleLine> list() {
        return list;
    }

    private void chosen() {
        if (!showing) {
            Set<String> ids = new LinkedHashSet<>();
            list.getSelectionModel().getSelectedItems().forEach(line -> {
                if (line != null) {
                    ids.add(line.rule().id());
                }
            });
            Optional<String> lead = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                    .map(line -> line.rule().id()).filter(ids::contains).or(() -> ids.stream().findFirst());
            model.choose(ids, lead);
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> onEnter.run();
            case SPACE -> model.toggle();
            case DELETE, BACK_SPACE -> model.delete();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
