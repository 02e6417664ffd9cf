package fittingroom.ui.catalog;

import fittingroom.base.Words;
import fittingroom.ui.catalog.ImportModel.Step;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The import sheet from top to bottom: which files, the four steps, the step one is at, how to go on.
final class ImportView extends BorderPane {

    private static final String TITLES = "workbench.job.";

    private final ImportModel model;
    private final Runnable openPreview;
    private final TextField path = new TextField();
    private final FlowPane tabs = new FlowPane(6, 6);
    private final HBox steps = Nodes.row(6);
    private final VBox consent;
    private final Button next;
    private final Button load;
    private final ProgressBar bar = new ProgressBar();
    private final Label doing = Nodes.name("", "hint");
    private final HBox progress;
    private final Label failure = Nodes.prose("", "refusal");
    private Optional<ColumnsStep> columns = Optional.empty();
    private String returning = "";

    /// @param choose asks the person for files
    ImportView(ImportModel model, Runnable choose, Runnable openPreview) {
        this.model = model;
        this.openPreview = openPreview;
        getStyleClass().addAll("pane", "import");
        path.setPromptText(Say.it("ui.import.path.prompt"));
        path.setAccessibleText(Say.it("ui.import.path"));
        path.setOnAction(event -> lookAtPath());
        HBox.setHgrow(path, Priority.ALWAYS);
        HBox pick = Nodes.row(8, path, Nodes.button(Say.it("ui.import.look"), this::lookAtPath), Nodes.button(Say.it("ui.import.choose"), choose));
        VBox head = Nodes.column(10, pick, tabs, steps, failure);
        head.getStyleClass().add("import-head");
        setTop(head);
        next = Nodes.button("", this::next, "accent");
        load = Nodes.button(Say.it("ui.import.load"), model::load, "accent");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Say.it("ui.import.progress"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress = Nodes.row(12, bar, doing, Nodes.button(Say.it("ui.import.stop"), model::stop));
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox foot = Nodes.row(16, next, load, progress);
        foot.getStyleClass().add("import-foot");
        setBottom(foot);
        consent = LoadStep.consent(model);
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

    /// A page that scrolls up and down.
    static ScrollPane scroll(Node page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Goes a step further, or loads at the last.
    void next() {
        model.step().value().next().ifPresentOrElse(model::go, () -> {
            if (model.canLoad()) {
                model.load();
            }
        });
        if (getScene() != null) {
            Nodes.focusAfterLayout(getScene(), model.step().value() == Step.LOAD && load.isVisible() ? load : next);
        }
    }

    void show() {
        boolean any = !model.files().value().isEmpty() || !model.loaded().value().isEmpty();
        Step step = model.step().value();
        if (!model.files().value().isEmpty() && path.getText().isBlank()) {
            Nodes.path(path, model.files().value().getFirst().file());
        }
        showTabs();
        showSteps(step);
        Nodes.show(steps, any);
        boolean choosing = model.phase().value() == ImportModel.Phase.CHOOSING;
        step.next().ifPresent(to -> next.setText(Say.it("ui.import.next." + to.code())));
        Nodes.show(next, any && choosing && step != Step.LOAD && model.file().filter(Looked::isUnread).isEmpty());
        Nodes.show(load, any && choosing && step == Step.LOAD);
        load.setDisable(!model.canLoad());
        load.setText(Say.it(model.mixes() ? "ui.import.load.mix" : "ui.import.load"));
        failure.setText(model.failure().value());
        Nodes.show(failure, !model.failure().value().isEmpty());
        showPage(any, step);
    }

    private void showTabs() {
        List<Looked> files = model.files().value();
        Nodes.show(tabs, files.size() > 1);
        tabs.getChildren().setAll(IntStream.range(0, files.size()).<Node>mapToObj(i -> Nodes.row(0, tab(files.get(i), i), leaveOut(files.get(i), i))).toList());
    }

    private ToggleButton tab(Looked file, int at) {
        ToggleButton tab = new ToggleButton(file.name());
        tab.setMnemonicParsing(false);
        tab.getStyleClass().add("file-tab");
        tab.setGraphic(Nodes.icon(file.looking() ? Feather.CLOCK : file.report().isEmpty() ? Feather.X_CIRCLE
                : file.complaints() > 0 ? Feather.ALERT_TRIANGLE : Feather.CHECK));
        tab.setSelected(at == model.current().value());
        Nodes.tip(tab, file.file().toString());
        tab.setOnAction(event -> model.show(at));
        return tab;
    }

    private Button leaveOut(Looked file, int at) {
        return Nodes.iconButton(Feather.X, Say.it("ui.import.leave-out", file.name()), () -> model.leaveOut(at), "flat", "file-out");
    }

    private void showSteps(Step now) {
        boolean focused = steps.getChildren().stream().anyMatch(Node::isFocused);
        steps.getChildren().setAll(IntStream.range(0, Step.values().length).<Node>mapToObj(i -> step(Step.values()[i], now)).toList());
        if (focused) {
            steps.getChildren().get(now.ordinal()).requestFocus();
        }
    }

    private ToggleButton step(Step step, Step now) {
        long count = model.file().map(Looked::complaints).orElse(0L);
        String words = Say.it("ui.import.step." + step.code(), step.ordinal() + 1);
        ToggleButton button = new ToggleButton(step == Step.PROBLEMS && count > 0 ? words + " · " + Say.count(count) : words);
        button.getStyleClass().add("import-stepper");
        button.setSelected(step == now);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.go(step));
        return button;
    }

    private void showPage(boolean any, Step step) {
        String focused = columns.map(ColumnsStep::focused).orElse("");
        returning = step != Step.COLUMNS ? "" : focused.isEmpty() ? returning : focused;
        columns = Optional.empty();
        if (!any) {
            setCenter(new ImportStart(model.history().value()));
            return;
        }
        if (step == Step.LOAD || !model.loaded().value().isEmpty()) {
            setCenter(new LoadStep(model, consent, openPreview));
            return;
        }
        setCenter(model.file().map(file -> page(file, step)).orElseGet(() -> new ImportStart(model.history().value())));
        columns.flatMap(page -> page.choice(returning)).ifPresent(this::returnTo);
    }

    /// A page made anew gives the focus back to the column that was corrected.
    private void returnTo(Node box) {
        box.focusedProperty().subscribe((before, now) -> {
            if (now) {
                returning = "";
            }
        });
        Nodes.focusAfterLayout(getScene(), box);
    }

    private Node page(Looked file, Step step) {
        if (file.look().isEmpty()) {
            return Nodes.styled(Nodes.column(8, Nodes.prose(Say.it(file.looking() ? "ui.import.looking" : "ui.import.stopped"), "hint")), "import-step");
        }
        Node page = switch (step) {
            case FILE -> new FileStep(file);
            case COLUMNS -> columns(file);
            case PROBLEMS, LOAD -> new ProblemsStep(model, file);
        };
        if (step != Step.PROBLEMS && !file.problems().isEmpty()) {
            VBox with = Nodes.column(8);
            file.problems().forEach(problem -> with.getChildren().add(ProblemsStep.refusal(problem)));
            with.getStyleClass().add("import-refused");
            VBox.setVgrow(page, Priority.ALWAYS);
            with.getChildren().add(page);
            return with;
        }
        return page;
    }

    private ColumnsStep columns(Looked file) {
        ColumnsStep page = new ColumnsStep(model, file);
        columns = Optional.of(page);
        return page;
    }

    void showRunning(Optional<ImportModel.Running> running) {
        Nodes.show(progress, running.isPresent());
        running.ifPresent(now -> {
            bar.setProgress(now.total() > 0 ? (double) now.done() / now.total() : ProgressBar.INDETERMINATE_PROGRESS);
            // Before its first step a job stands at its own title.
            boolean begun = Words.current().has(now.step()) && !now.step().startsWith(TITLES);
            Nodes.rename(doing, begun ? now.title() + " · " + Say.it(now.step()) : now.title());
        });
    }
}
