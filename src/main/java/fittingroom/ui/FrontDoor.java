package fittingroom.ui;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Say;
import fittingroom.ui.shell.Habits;
import fittingroom.ui.shell.WelcomePage;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Which workspace the window shows. It opens one beside the window's thread, lets the one before go only when the next
/// is open, and says on the welcome page what was refused; the window stays.
public final class FrontDoor {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int LEAST_WIDTH = 1024;
    private static final int LEAST_HEIGHT = 680;
    private static final int MOST = 8000;

    /// The workspaces that the program itself names.
    ///
    /// @param sample where the sample shop lies
    /// @param own the person's first of their own
    public record Homes(Path sample, Path own) {}

    private final Stage stage;
    private final Habits habits;
    private final Homes homes;
    private final Function<Path, Outcome<Workbench>> opener;
    private final BiFunction<Workbench, Habits, Desks> furnish;
    private final Function<Window, Optional<Path>> chooser;
    private final Consumer<Throwable> failures;
    private final WelcomePage welcome;
    private Consumer<Workbench> onOpen = workbench -> {};
    private Optional<Workbench> open = Optional.empty();
    private Optional<Desks> desks = Optional.empty();
    private boolean opening;

    /// @param opener opens a workspace, beside the window's thread
    /// @param furnish makes the desks over it
    /// @param chooser asks for a folder with the system's chooser
    /// @param failures hears of bugs
    public FrontDoor(
            Stage stage, Habits habits, Homes homes, Function<Path, Outcome<Workbench>> opener,
            BiFunction<Workbench, Habits, Desks> furnish, Function<Window, Optional<Path>> chooser,
            Consumer<Throwable> failures) {
        this.stage = stage;
        this.habits = habits;
        this.homes = homes;
        this.opener = opener;
        this.furnish = furnish;
        this.chooser = chooser;
        this.failures = failures;
        this.welcome = new WelcomePage(new FromHere());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            if (desks.filter(shown -> shown.shell().isAtWork()).isPresent()) {
                event.consume();
                whenFree("ui.stop.quit", stage::hide);
            }
        });
    }

    /// Who hears of every workspace that is shown, after its desks are.
    public void onOpen(Consumer<Workbench> listener) {
        onOpen = listener;
    }

    /// The workspace that is shown.
    public Optional<Workbench> workbench() {
        return open;
    }

    public Optional<Desks> desks() {
        return desks;
    }

    /// Shows a workspace; the window appears with it, or with the welcome page that says why not.
    public void open(Path folder) {
        open(folder, shown -> {});
    }

    /// The first time: a workspace, with the welcome page laid over it.
    public void welcome(Path folder) {
        open(folder, shown -> askWhich());
    }

    /// Says on the welcome page what was refused later on.
    public void say(List<Problem> problems) {
        refused(problems);
    }

    /// Lets everything go. Waits until the workspace is closed.
    public void close() {
        desks.ifPresent(Desks::close);
        if (stage.getScene() != null && !stage.isMaximized()) {
            habits.keep("width", Math.round(stage.getScene().getWidth()));
            habits.keep("height", Math.round(stage.getScene().getHeight()));
        }
        habits.keep("maximised", stage.isMaximized());
        habits.write();
        open.ifPresent(Workbench::close);
    }

    private void open(Path folder, Consumer<Desks> then) {
        if (opening) {
            return;
        }
        if (open.map(Workbench::folder).filter(one -> same(one, folder)).isPresent()) {
            desks.ifPresent(shown -> {
                shown.shell().lift();
                then.accept(shown);
            });
            return;
        }
        if (desks.filter(shown -> shown.shell().isAtWork()).isPresent()) {
            whenFree("ui.stop.switch", () -> enter(folder, then));
        } else {
            enter(folder, then);
        }
    }

    private void enter(Path folder, Consumer<Desks> then) {
        opening = true;
        welcome.refused(List.of());
        welcome.busy(true);
        Thread.ofPlatform().daemon().name("opening").start(() -> {
            try {
                Outcome<Workbench> opened = opener.apply(folder);
                Fx.run(() -> arrived(opened, then));
            } catch (RuntimeException | Error broken) {
                Fx.run(() -> arrived(Outcome.stopped(), then));
                failures.accept(broken);
            }
        });
    }

    private void arrived(Outcome<Workbench> opened, Consumer<Desks> then) {
        opening = false;
        welcome.busy(false);
        switch (opened) {
            case Outcome.Done<Workbench>(Workbench workbench) -> {
                show(workbench);
                desks.ifPresent(then);
            }
            case Outcome.Refused<Workbench>(List<Problem> problems) -> refused(problems);
            case Outcome.Stopped<Workbench>() -> refused(List.of());
        }
    }

    private void refused(List<Problem> problems) {
        if (desks.isEmpty()) {
            showWelcomeAlone();
        } else if (welcome.getScene() == null) {
            askWhich();
        }
        welcome.refused(problems);
    }

    private void show(Workbench workbench) {
        Optional<Workbench> before = open;
        desks.ifPresent(shown -> {
            shown.shell().lift();
            shown.close();
        });
        workbench.takeOver();
        Desks next = furnish.apply(workbench, habits);
        open = Optional.of(workbench);
        desks = Optional.of(next);
        next.shell().onWorkspaces(this::askWhich);
        Scene scene = next.scene(width(), height());
        stage.setTitle(Say.it("ui.window.title", String.valueOf(workbench.folder().getFileName())));
        put(scene);
        habits.opened(workbench.folder());
        before.ifPresent(one -> Thread.ofPlatform().name("closing").start(one::close));
        onOpen.accept(workbench);
    }

    /// Without any workspace: the welcome page is all there is.
    private void showWelcomeAlone() {
        if (welcome.getScene() == null) {
            welcome.show(habits.workspaces(), Optional.empty());
            stage.setTitle(Say.it("app.name"));
            put(Desks.bare(welcome, habits, width(), height()));
        }
    }

    /// Lays the welcome page over the desks.
    private void askWhich() {
        desks.ifPresent(shown -> {
            welcome.show(habits.workspaces(), open.map(one -> one.folder().toAbsolutePath().normalize()));
            shown.shell().lay(welcome, welcome.first());
        });
    }

    private void put(Scene scene) {
        boolean first = !stage.isShowing();
        stage.setScene(scene);
        if (first) {
            stage.setMaximized(habits.isOn("maximised", false));
            stage.show();
        }
    }

    private double width() {
        return stage.getScene() != null ? stage.getScene().getWidth() : habits.number("width", LEAST_WIDTH, WIDTH, MOST);
    }

    private double height() {
        return stage.getScene() != null ? stage.getScene().getHeight() : habits.number("height", LEAST_HEIGHT, HEIGHT, MOST);
    }

    /// Asks whether the work under way may be stopped; where not, nothing happens.
    private void whenFree(String stop, Runnable then) {
        desks.ifPresent(shown -> shown.shell().askToStop(Say.it(stop), then));
    }

    private static boolean same(Path a, Path b) {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    private final class FromHere implements WelcomePage.Ways {
        @Override
        public void sample() {
            FrontDoor.this.open(homes.sample());
        }

        /// Into the workspace that is open, but never among the products of the sample.
        @Override
        public void ownFiles() {
            Path folder = open.map(Workbench::folder).filter(one -> !same(one, homes.sample())).orElse(homes.own());
            FrontDoor.this.open(folder, Desks::openImports);
        }

        @Override
        public void open(Path folder) {
            FrontDoor.this.open(folder);
        }

        @Override
        public Optional<Path> choose(Window owner) {
            return chooser.apply(owner);
        }
    }
}
