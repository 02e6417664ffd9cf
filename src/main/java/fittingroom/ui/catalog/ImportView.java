package fittingroom.ui.catalog;

import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.events.Purpose;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Mapping;
import fittingroom.intake.ProblemGroup;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Imported;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The import sheet from top to bottom: which files, what was found in each, what is declared for them, Load.
final class ImportView extends BorderPane {

    private final ImportModel model;
    private final Runnable openPreview;
    private final TextField path = new TextField();
    private final Button load;
    private final VBox reports = Nodes.column(12);
    private final VBox consent;
    private final ProgressBar bar = new ProgressBar();
    private final Label step = Nodes.name("", "hint");
    private final HBox progress;
    private final Label failure = Nodes.prose("", "refusal");
    private final HBox done;
    private final Label doneWords = Nodes.prose("");

    /// @param choose asks the person for files
    ImportView(ImportModel model, Runnable choose, Runnable openPreview) {
        this.model = model;
        this.openPreview = openPreview;
        getStyleClass().addAll("pane", "import");
        path.setPromptText(Say.it("ui.import.path.prompt"));
        path.setAccessibleText(Say.it("ui.import.path"));
        path.setOnAction(event -> lookAtPath());
        HBox.setHgrow(path, Priority.ALWAYS);
        load = Nodes.button(Say.it("ui.import.load"), model::load, "accent");
        HBox pick = Nodes.row(8, path, Nodes.button(Say.it("ui.import.look"), this::lookAtPath), Nodes.button(Say.it("ui.import.choose"), choose));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Say.it("ui.import.progress"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress = Nodes.row(12, bar, step, Nodes.button(Say.it("ui.import.stop"), model::stop));
        done = Nodes.row(12, doneWords, Nodes.spacer(), Nodes.button(Say.it("ui.import.to-preview"), this.openPreview, "accent"));
        done.getStyleClass().add("done-box");
        consent = consent();
        VBox page = Nodes.column(16,
                Nodes.column(4, Nodes.prose(Say.it("ui.import.title"), "page-title"), Nodes.prose(Say.it("ui.import.words"), "page-words")),
                pick, failure, done, reports, consent);
        page.getStyleClass().add("import-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        HBox foot = Nodes.row(16, load, progress);
        foot.getStyleClass().add("import-foot");
        HBox.setHgrow(progress, Priority.ALWAYS);
        setBottom(foot);
        show();
        showRunning(Optional.empty());
    }

    private void lookAtPath() {
        String text = path.getText().strip();
        if (!text.isEmpty()) {
            model.look(List.of(Path.of(text)));
        }
    }

    void focusPath() {
        Nodes.focusAfterLayout(getScene(), path);
    }

    private VBox consent() {
        VBox boxes = Nodes.column(6);
        for (Purpose purpose : Purpose.values()) {
            CheckBox box = new CheckBox(Say.it("ui.purpose." + purpose.code()));
            box.setWrapText(true);
            box.selectedProperty().subscribe((before, now) -> model.declare(purpose, now));
            boxes.getChildren().add(box);
        }
        VBox card = Nodes.column(8, Nodes.label(Say.it("ui.import.consent"), "section-title"),
                Nodes.prose(Say.it("ui.import.consent.words"), "hint"), boxes);
        card.getStyleClass().add("card-box");
        return card;
    }

    void show() {
        List<Node> cards = new ArrayList<>();
        for (ImportModel.Looked one : model.files().value()) {
            cards.add(card(one));
        }
        reports.getChildren().setAll(cards);
        if (!model.files().value().isEmpty() && path.getText().isBlank()) {
            path.setText(model.files().value().getFirst().file().toString());
        }
        Nodes.show(consent, model.hasEvents() && model.phase().value() == ImportModel.Phase.CHOOSING);
        Nodes.show(load, model.phase().value() == ImportModel.Phase.CHOOSING);
        load.setDisable(!model.canLoad());
        boolean finished = model.phase().value() == ImportModel.Phase.DONE;
        Nodes.show(done, finished);
        doneWords.setText(Say.it("ui.import.done", model.loaded().value().stream().filter(Imported::loaded).count()));
        failure.setText(model.failure().value());
        Nodes.show(failure, !model.failure().value().isEmpty());
    }

    void showRunning(Optional<ImportModel.Running> running) {
        Nodes.show(progress, running.isPresent());
        running.ifPresent(now -> {
            bar.setProgress(now.total() > 0 ? (double) now.done() / now.total() : ProgressBar.INDETERMINATE_PROGRESS);
            Nodes.rename(step, Words.current().has(now.step()) ? now.title() + " · " + Say.it(now.step()) : now.title());
        });
    }

    private static Node card(ImportModel.Looked one) {
        Label name = Nodes.name(one.file().getFileName().toString(), "section-title");
        name.setGraphic(Nodes.icon(Feather.FILE_TEXT));
        VBox card = Nodes.column(10, name);
        card.getStyleClass().add("card-box");
        if (one.looking()) {
            card.getChildren().add(Nodes.prose(Say.it("ui.import.looking"), "hint"));
        }
        one.problems().forEach(problem -> card.getChildren().add(refusal(problem)));
        one.report().ifPresent(report -> card.getChildren().addAll(found(report)));
        return card;
    }

    private static Node refusal(Problem problem) {
        Label words = Nodes.prose(problem.message(), "refusal");
        words.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private static List<Node> found(IntakeReport report) {
        List<Node> parts = new ArrayList<>();
        FlowPane chips = new FlowPane(6, 6);
        chips.getChildren().add(new Chip(Say.code("ui.import.kind", report.kind().code()), Chip.Tone.ACCENT));
        chips.getChildren().add(new Chip(report.format(), Chip.Tone.PLAIN));
        chips.getChildren().add(new Chip(report.encoding(), Chip.Tone.PLAIN));
        if (report.guessed()) {
            chips.getChildren().add(new Chip(Say.it("ui.import.guessed"), Chip.Tone.WARNING).with(Feather.HELP_CIRCLE)
                    .explained(Say.it("ui.import.guessed.tip")));
        }
        parts.add(chips);
        parts.add(Nodes.prose(Say.it("ui.import.counts", report.rows(), report.accepted(), report.rejected(), report.merged())));
        parts.add(Nodes.prose(Say.it("ui.import.holds", report.products(), report.variants(), report.events(), report.slates()), "hint"));
        if (!report.mapping().isEmpty()) {
            parts.add(Nodes.prose(Say.it("ui.import.mapping", mapping(report.mapping())), "hint"));
        }
        if (report.problems().isEmpty()) {
            Label fine = Nodes.prose(Say.it("ui.import.no-problems"));
            fine.setGraphic(Nodes.icon(Feather.CHECK));
            parts.add(fine);
        }
        report.problems().forEach(group -> parts.add(problem(group)));
        return parts;
    }

    private static String mapping(List<Mapping.Match> matches) {
        return matches.stream().map(match -> match.column() + " → " + match.field().code()).collect(Collectors.joining(", "));
    }

    private static Node problem(ProblemGroup group) {
        Label count = Nodes.label(Say.it("ui.import.times", group.count()), "problem-count", "figures");
        count.setMinWidth(USE_PREF_SIZE);
        Label message = Nodes.prose(group.message());
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        Label code = Nodes.label(group.code(), "code");
        code.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(10, Nodes.icon(switch (group.severity()) {
            case NOTE -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.X_CIRCLE;
        }), count, message, code);
        row.getStyleClass().addAll("problem-row", "problem-" + group.severity().name().toLowerCase(java.util.Locale.ROOT));
        return row;
    }
}
