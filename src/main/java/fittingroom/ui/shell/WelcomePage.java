package fittingroom.ui.shell;

import fittingroom.base.Problem;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// The first page: open the sample shop, bring files of one's own, open or make a workspace, or one of the last. What is
/// refused is said here, and nothing else changes. It opens nothing itself.
public final class WelcomePage extends VBox {

    private static final String WORKSPACE_FILE = "workspace.mv.db";

    /// What can be asked for from here.
    public interface Ways {
        void sample();

        void ownFiles();

        /// Opens the workspace in a folder, or makes it where there is none.
        void open(Path folder);

        /// Asks for a folder with the system's own chooser; empty where the person thought better of it, or there is none.
        Optional<Path> choose(Window owner);
    }

    private static final double WIDTH = 672;

    private final Ways ways;
    private final Button sample;
    private final TextField path = new TextField();
    private final Label pathWords = Nodes.prose("", "hint");
    private final Button open;
    private final VBox recent = Nodes.column(2);
    private final Stateful state;

    public WelcomePage(Ways ways) {
        this.ways = ways;
        getStyleClass().add("welcome");
        Label mark = Nodes.label(Say.it("app.name"), "wordmark");
        mark.setGraphic(Nodes.icon(Feather.SCISSORS, "wordmark-icon"));
        sample = way(Feather.SHOPPING_BAG, "ui.welcome.sample", ways::sample);
        sample.getStyleClass().add("accent-way");
        HBox big = new HBox(12, sample, way(Feather.FOLDER_PLUS, "ui.welcome.own", ways::ownFiles));
        big.setMaxHeight(USE_PREF_SIZE);
        open = Nodes.button(Say.it("ui.welcome.open"), this::openTyped);
        Button choose = Nodes.button(Say.it("ui.welcome.choose"), this::choose);
        path.setPromptText(Say.it("ui.welcome.path"));
        path.setAccessibleText(Say.it("ui.welcome.path"));
        path.setOnAction(event -> openTyped());
        path.textProperty().subscribe(text -> typed());
        HBox.setHgrow(path, Priority.ALWAYS);
        VBox folder = Nodes.column(6, Nodes.label(Say.it("ui.welcome.workspace"), "section-title"),
                Nodes.row(8, path, choose, open), pathWords);
        VBox page = Nodes.column(20, mark, Nodes.column(4, Nodes.prose(Say.it("ui.first.title"), "page-title"),
                Nodes.prose(Say.it("ui.welcome.words"), "page-words")), big, folder, recent);
        state = new Stateful(page);
        getChildren().add(state);
        setAlignment(Pos.CENTER);
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
    }

    /// @param current the workspace that is open, which is not offered again
    public void show(List<Path> lately, Optional<Path> current) {
        refused(List.of());
        busy(false);
        path.clear();
        typed();
        List<Path> others = lately.stream().filter(one -> current.filter(one::equals).isEmpty()).toList();
        recent.getChildren().clear();
        if (!others.isEmpty()) {
            recent.getChildren().add(Nodes.label(Say.it("ui.welcome.recent"), "section-title"));
            others.forEach(one -> recent.getChildren().add(known(one)));
        }
    }

    public void refused(List<Problem> problems) {
        state.refused(problems);
    }

    /// While a workspace is being opened, nothing else can be asked for.
    public void busy(boolean working) {
        state.busy(working);
        getChildren().forEach(child -> child.setMouseTransparent(working));
    }

    public Region first() {
        return sample;
    }

    /// As high as its words need at its one width.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(WIDTH);
    }

    private static Button way(Feather sign, String key, Runnable run) {
        Label words = Nodes.prose(Say.it(key + ".words"), "way-words");
        Button button = Nodes.button("", run, "way-card");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Card card = new Card(Nodes.icon(sign, "way-sign"), Nodes.label(Say.it(key), "way-title"), words);
        button.setGraphic(card);
        button.setAccessibleText(Say.it(key) + ". " + Say.it(key + ".words"));
        button.setMaxHeight(Double.MAX_VALUE);
        return button;
    }

    /// As high as its words need at its one width; a button does not ask its graphic for a width.
    private static final class Card extends VBox {
        private static final double WIDTH = 262;

        Card(Node... parts) {
            super(6, parts);
            setMinWidth(0);
            setPrefWidth(WIDTH);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(WIDTH);
        }

        @Override
        protected double computeMinHeight(double width) {
            return super.computeMinHeight(WIDTH);
        }
    }

    private Button known(Path folder) {
        Label name = Nodes.label(name(folder), "key-name");
        Label where = Nodes.name(folder.toString(), "hint");
        Button button = Nodes.button("", () -> ways.open(folder), "flat", "recent-workspace");
        button.setGraphic(Nodes.row(8, Nodes.icon(Feather.FOLDER), name, where));
        button.setAccessibleText(Say.it("ui.welcome.known", name(folder), folder.toString()));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static String name(Path folder) {
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }

    private void choose() {
        ways.choose(getScene().getWindow()).ifPresent(folder -> Nodes.path(path, folder));
    }

    private void openTyped() {
        folder().ifPresent(ways::open);
    }

    private Optional<Path> folder() {
        String text = path.getText().strip();
        try {
            Path home = Path.of(System.getProperty("user.home"));
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(text.startsWith("~") ? home.resolve(text.replaceFirst("^~/*", "")) : Path.of(text).toAbsolutePath());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /// Says what the button would do with what stands in the field.
    private void typed() {
        Optional<Path> folder = folder();
        open.setDisable(folder.isEmpty());
        boolean is = folder.map(one -> one.resolve(WORKSPACE_FILE)).filter(Files::isRegularFile).isPresent();
        boolean other = !is && folder.filter(Files::isDirectory).map(one -> one.toFile().list())
                .filter(names -> names.length > 0).isPresent();
        open.setText(Say.it(is || folder.isEmpty() ? "ui.welcome.open" : "ui.welcome.make"));
        pathWords.setText(folder.isEmpty() ? Say.it("ui.welcome.path.words")
                : Say.it(is ? "ui.welcome.path.is" : other ? "ui.welcome.path.other" : "ui.welcome.path.new"));
    }
}
