package fittingroom.ui.releases;

import fittingroom.releases.Frozen;
import fittingroom.releases.Release;
import fittingroom.rules.Rule;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.workbench.Job;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Releases desk: at the left the line of releases, in the middle what is looked at: the draft with what stands
/// before its approval, or a release with what can be done with it.
final class ReleasesView extends BorderPane {

    private final ReleasesModel model;
    private final ReleaseLine line;
    private final Label title = Nodes.prose("", "page-title");
    private final Label facts = Nodes.prose("", "page-words");
    private final Chip mark = new Chip("", Chip.Tone.SUCCESS);
    private final HashRow hash = new HashRow();
    private final HBox deeds = Nodes.row(8);
    private final GatePane gate;
    private final EditsPane edits;
    private final ApprovePane approve;
    private final FileRow export;
    private final FileRow save;
    private final FileRow check;
    private final FileRow source;
    private final TakeInPane takeIn;
    private final VBox sourceCard;
    private final ScrollPane scroll = new ScrollPane();
    private final ComboBox<Optional<Rule>> which = new ComboBox<>();
    private final VBox exportCard;
    private final Label said = Nodes.prose("", "done-words");
    private final ProgressBar bar = new ProgressBar();
    private final HBox working;
    private final HBox checkNow;
    private final Stateful body;
    private OptionalInt shown = OptionalInt.of(-1);

    /// @param run takes what a file offers
    ReleasesView(
            ReleasesModel model, TakeInModel files, Doors doors, FileAsker asker, Action restore, Runnable run) {
        this.model = model;
        getStyleClass().add("releases");
        line = new ReleaseLine(model);
        gate = new GatePane(doors);
        edits = new EditsPane(model);
        approve = new ApprovePane(model);
        export = new FileRow(
                Say.it("ui.releases.export.path"), Say.it("ui.releases.export.deed"), Nodes.icon(Feather.PACKAGE),
                FileRow.Choice.target(asker, Say.it("ui.releases.export.path")), model::export);
        save = new FileRow(
                Say.it("ui.releases.save.path"), Say.it("ui.releases.save.deed"), Nodes.icon(Feather.SAVE),
                FileRow.Choice.target(asker, Say.it("ui.releases.save.path")), file -> model.save(chosenRule(), file));
        check = new FileRow(
                Say.it("ui.releases.check.path"), Say.it("ui.releases.check.deed"), Nodes.icon(Feather.CHECK_SQUARE),
                FileRow.Choice.source(asker, Say.it("ui.releases.check.path")), model::check);
        source = new FileRow(
                Say.it("ui.releases.take.path"), Say.it("ui.releases.take.look"), Nodes.icon(Feather.SEARCH),
                FileRow.Choice.source(asker, Say.it("ui.releases.take.path")), files::look);
        sourceCard = card("ui.releases.take", "ui.releases.take.words", source);
        takeIn = new TakeInPane(files, run);
        deeds.getChildren().add(Actions.button(restore));
        bar.setAccessibleText(Say.it("ui.jobs.progress"));
        bar.setPrefWidth(180);
        working = Nodes.row(10, bar, Nodes.button(Say.it("ui.jobs.stop"), model::stop));
        checkNow = Nodes.row(8, Nodes.button(
                Say.it("ui.releases.check.now"), () -> model.exported().value().ifPresent(model::check)));
        said.setGraphic(Nodes.icon(Feather.CHECK));
        said.getStyleClass().add("done-box");
        said.setMaxWidth(Double.MAX_VALUE);
        mark.setMinWidth(USE_PREF_SIZE);
        exportCard = card("ui.releases.export", "ui.releases.export.words", export);
        body = new Stateful(page());
        body.getStyleClass().add("pane");
        model.onApproved(this::focusExport);
        setLeft(left());
        setCenter(body);
    }

    private Node left() {
        VBox left = Nodes.column(8, Nodes.label(Say.it("ui.releases.line"), "section-title"), line);
        VBox.setVgrow(line, Priority.ALWAYS);
        left.getStyleClass().addAll("releases-left", "pane");
        return left;
    }

    private Node page() {
        HBox head = Nodes.row(10, title, mark);
        HBox pick = Nodes.row(8, which);
        which.setPrefWidth(260);
        Nodes.named(which, Say.it("ui.releases.save.which"));
        which.setCellFactory(list -> cell());
        which.setButtonCell(cell());
        VBox saveCard = card("ui.releases.save", "ui.releases.save.words", pick, save);
        VBox page = Nodes.column(12, Nodes.column(3, head, facts, hash), deeds, said, checkNow, working, takeIn, gate, edits, exportCard,
                sourceCard, saveCard, card("ui.releases.check", "ui.releases.check.words", check));
        page.getStyleClass().add("releases-page");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        BorderPane whole = new BorderPane(scroll);
        whole.setBottom(approve);
        return whole;
    }

    private static VBox card(String key, String wordsKey, Node... rows) {
        VBox card = Nodes.column(8, Nodes.label(Say.it(key), "section-title"), Nodes.prose(Say.it(wordsKey), "hint"));
        card.getChildren().addAll(rows);
        card.getStyleClass().add("card-box");
        return card;
    }

    private static ListCell<Optional<Rule>> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Optional<Rule> rule, boolean empty) {
                super.updateItem(rule, empty);
                setText(empty || rule == null ? "" : rule.map(one -> one.name().isBlank() ? one.id() : one.name())
                        .orElseGet(() -> Say.it("ui.releases.save.all")));
            }
        };
    }

    private Optional<Rule> chosenRule() {
        Optional<Rule> rule = which.getValue();
        return rule == null ? Optional.empty() : rule;
    }

    void showLine() {
        line.show();
        showChosen();
    }

    void showChosen() {
        OptionalInt number = model.chosen().value();
        Optional<Release> release = number.isPresent() ? model.release(number.getAsInt()) : Optional.empty();
        for (Node ofDraft : List.of(gate, approve, sourceCard)) {
            Nodes.show(ofDraft, release.isEmpty());
        }
        for (Node ofRelease : List.of(deeds, exportCard, mark)) {
            Nodes.show(ofRelease, release.isPresent());
        }
        release.ifPresentOrElse(this::show, this::showDraft);
        List<Optional<Rule>> rules = new ArrayList<>(List.of(Optional.empty()));
        model.rules().rules().forEach(rule -> rules.add(Optional.of(rule)));
        which.getItems().setAll(rules);
        which.setValue(Optional.empty());
        edits.show();
        showOffer();
        if (!shown.equals(number)) {
            shown = number;
            Path folder = model.workbench().folder();
            number.ifPresent(one -> export.suggest(folder.resolve("release-" + one + ".zip")));
            save.suggest(folder.resolve(number.isPresent() ? "rules-" + number.getAsInt() + ".json" : "draft.json"));
        }
    }

    private void showDraft() {
        title.setText(Say.it("ui.releases.draft.title", model.workbench().releases().nextNumber()));
        facts.setText(Say.it(model.releases().isEmpty() ? "ui.releases.draft.first" : "ui.releases.draft.words"));
        hash.show(Frozen.hash(model.workbench().draft()));
        approve.show(model.pending().value());
    }

    private void show(Release release) {
        boolean whole = model.workbench().releases().isAsApproved(release);
        boolean last = release.number() == model.workbench().releases().nextNumber() - 1;
        title.setText(Say.it("ui.releases.number", release.number()));
        String by = Say.it("ui.releases.facts", Moments.of(release.time(), model.workbench().clock()), release.approver().name(),
                release.rules().rules().size());
        facts.setText(release.note().isEmpty() ? by : by + " " + Say.it("ui.releases.facts.note", release.note()));
        mark.setText(Say.it(whole ? "ui.releases.in-force" : "ui.releases.changed"));
        mark.getStyleClass().setAll("label", "chip", whole ? "chip-success" : "chip-danger");
        Nodes.show(mark, last || !whole);
        hash.show(release.hash());
    }

    /// What a file would change in the draft; only beside the draft.
    void showOffer() {
        takeIn.show();
        if (model.chosen().value().isPresent()) {
            Nodes.show(takeIn, false);
        }
    }

    /// A file was looked at: its offer comes into sight.
    void focusOffer() {
        scroll.setVvalue(0);
        takeIn.focus();
    }

    /// Gives the focus to where a file is named.
    void focusSource() {
        if (getScene() != null) {
            Nodes.focusAfterLayout(getScene(), source.path());
        }
    }

    void showGate() {
        gate.show(model.gate().value());
    }

    void showPending() {
        approve.show(model.pending().value());
    }

    void showProblems() {
        body.refused(model.problems().value());
    }

    void showSaid() {
        said.setText(model.said().value());
        Nodes.show(said, !model.said().value().isEmpty());
    }

    /// A bundle can be checked at once, where it was just written.
    void showExported() {
        Nodes.show(checkNow, model.exported().value().isPresent());
        model.exported().value().ifPresent(check::suggest);
    }

    void showRunning() {
        Optional<Job.State.Running> now = model.running().value();
        checkNow.setDisable(now.isPresent());
        Nodes.show(working, now.isPresent());
        now.ifPresent(at -> bar.setProgress(at.total() > 0 ? (double) at.done() / at.total() : ProgressBar.INDETERMINATE_PROGRESS));
        List.of(export, save, check, source).forEach(row -> row.enable(now.isEmpty()));
    }

    /// What is left to do once a release is approved.
    private void focusExport() {
        if (getScene() != null) {
            Nodes.focusAfterLayout(getScene(), export.path());
        }
    }

    /// Gives the focus to the approval; it joins the scene only with the first layout of the page.
    void focusFirst() {
        if (getScene() != null && approve.isVisible()) {
            Nodes.focusAfterLayout(getScene(), approve.first());
        }
    }

    ApprovePane approve() {
        return approve;
    }

    FileRow export() {
        return export;
    }

    FileRow source() {
        return source;
    }

    TakeInPane takeIn() {
        return takeIn;
    }

    FileRow check() {
        return check;
    }
}
