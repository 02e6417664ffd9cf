package fittingroom.ui;

import fittingroom.base.Id;
import fittingroom.base.Watch;
import fittingroom.catalog.Product;
import fittingroom.review.Case;
import fittingroom.ui.catalog.CatalogueDesk;
import fittingroom.ui.catalog.ImportDesk;
import fittingroom.ui.health.HealthDesk;
import fittingroom.ui.impact.ImpactDesk;
import fittingroom.ui.journeys.JourneysDesk;
import fittingroom.ui.parts.Divided;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.parts.Look;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.preview.PreviewDesk;
import fittingroom.ui.review.ReviewDesk;
import fittingroom.ui.rules.RulesDesk;
import fittingroom.ui.releases.ReleasesDesk;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.DeskEntry;
import fittingroom.ui.shell.Habits;
import fittingroom.ui.shell.Shell;
import fittingroom.ui.shell.Theme;
import fittingroom.ui.shell.Zoom;
import fittingroom.ui.shoppers.ShoppersDesk;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.RuleFiles;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// All desks over one workbench in their frame: each made once, in the order of the rail. It opens no stage and owns
/// no workspace. For the window's thread, which must also be the thread that made the workbench where edits are wanted.
public final class Desks {

    private final Habits habits;
    private final Look look;
    private final Theme theme;
    private final Actions actions = new Actions();
    private final Toasts toasts = new Toasts();
    private final Lazy<PreviewSides> preview;
    private final Lazy<CatalogueDesk> catalogue;
    private final Lazy<RulesDesk> rules;
    private final Lazy<ReleasesDesk> releases;
    private final Lazy<HealthDesk> health;
    private final Lazy<ReviewDesk> review;
    private final Watch<Integer> cases = new Watch<>(0);
    private final Watch<Integer> problems = new Watch<>(0);
    private final Lazy<ShoppersDesk> shoppers;
    private final Shell shell;
    private LongConsumer answered = micros -> {};

    /// @param sample what loads the sample shop
    /// @param failures hears of bugs
    public Desks(Workbench workbench, List<ImportOrder> sample, FileAsker asker, Consumer<Throwable> failures) {
        this(workbench, sample, asker, failures, Habits.ofSitting());
    }

    /// @param habits how the person likes the window
    public Desks(
            Workbench workbench, List<ImportOrder> sample, FileAsker asker, Consumer<Throwable> failures, Habits habits) {
        this.habits = habits;
        look = new Look();
        theme = new Theme(look, habits);
        actions.lettersProperty().set(habits.isOn("letters", true));
        actions.lettersProperty().subscribe(on -> habits.keep("letters", on));
        LiveBench bench = new LiveBench(workbench, failures);
        actions.add("sample", Feather.SHOPPING_BAG, "", () -> openSample(sample));
        actions.add("import", Feather.FOLDER_PLUS, "Shortcut+O", this::openImports);
        Drawings drawings = new Drawings(look);
        catalogue = new Lazy<>(() ->
                new CatalogueDesk(workbench, asker, actions, toasts, drawings, this::open, failures));
        Optional<Path> journeys = sample.stream().findFirst().map(one -> one.file().resolveSibling("journeys"));
        preview = new Lazy<>(() -> new PreviewSides(
                actions, walk -> new PreviewDesk(bench, actions, toasts, drawings, workbench::now, this::spent, walk),
                sides -> new JourneysDesk(workbench, actions, toasts, drawings, asker, journeys, sides::slate, sides::journey, failures)));
        rules = new Lazy<>(() -> new RulesDesk(workbench, this::open, actions, toasts, drawings, widths(), failures));
        Lazy<ImpactDesk> impact = new Lazy<>(() -> new ImpactDesk(workbench, this::open, actions, drawings));
        releases = new Lazy<>(() ->
                new ReleasesDesk(workbench, asker, this::open, actions, toasts, failures));
        review = new Lazy<>(() -> counted(
                new ReviewDesk(workbench, actions, this::open, toasts, drawings, widths()), ReviewDesk::waiting, cases));
        health = new Lazy<>(() -> counted(
                new HealthDesk(workbench, this::open, actions, toasts, failures), HealthDesk::waiting, problems));
        shoppers = new Lazy<>(() -> new ShoppersDesk(workbench, this::open, actions, toasts, drawings, failures));
        shell = new Shell(bench, actions, theme, look, toasts, List.of(
                new DeskEntry("catalogue", Feather.SHOPPING_BAG, catalogue::get,
                        List.of("catalogue.table", "catalogue.events", "catalogue.imports", "import.columns", "import.problems", "import.load")),
                new DeskEntry("shoppers", Feather.USERS, shoppers::get,
                        List.of("shoppers.invent", "shoppers.compare")),
                new DeskEntry("preview", Feather.EYE, preview::get,
                        List.of("preview.tune", "preview.left-out", "preview.both", "preview.journeys", "preview.walk.moment", "preview.walk.add")),
                new DeskEntry("review", Feather.CHECK_SQUARE,
                        review::get, List.of("review.then.rule"), cases),
                new DeskEntry("rules", Feather.LIST, rules::get, List.of("rules.signals", "rules.history")),
                new DeskEntry("impact", Feather.TRENDING_UP, impact::get, List.of("impact.tables")),
                new DeskEntry("health", Feather.ACTIVITY, health::get,
                        List.of("health.days", "health.pairings", "health.proof", "health.ledger"), problems),
                new DeskEntry("releases", Feather.PACKAGE, releases::get, List.of("releases.last"), bench.unpublished())));
        shell.onFiles(this::look);
        shell.onPlace(this::open);
        shell.find(List.of(
                new ProductFinder(bench, this::beside), new ShopperFinder(bench, this::before),
                new CaseFinder(() -> review.made().map(ReviewDesk::cases).orElse(List.of()), this::judge),
                new RuleFinder(bench, () -> shell.has("rules"), id -> open(new Place.Rules(Optional.of(id))))), failures);
    }

    /// A desk whose count the rail follows.
    private static <D> D counted(D desk, Function<D, Watch<Integer>> count, Watch<Integer> shown) {
        count.apply(desk).subscribe(shown::set);
        return desk;
    }

    /// Widths of side panes are a habit of the person.
    private Divided.Widths widths() {
        return new Divided.Widths() {
            @Override
            public double width(String name, double least, double usual, double most) {
                return habits.number("pane." + name, least, usual, most);
            }

            @Override
            public void keep(String name, double width) {
                habits.keep("pane." + name, width);
            }
        };
    }

    private void judge(Case one) {
        shell.openDesk("review");
        review.get().show(one);
    }

    private void spent(long micros) {
        shell.spent(micros);
        answered.accept(micros);
    }

    /// What the present shopper is shown beside a product.
    private void beside(Id<Product> anchor) {
        shell.openDesk("preview");
        preview.get().slate().beside(anchor);
    }

    /// What a shopper is shown beside the present product.
    private void before(String shopper) {
        shell.openDesk("preview");
        preview.get().slate().before(shopper);
    }

    /// Goes to a desk, at the thing in question: what desks are given as their [Doors].
    void open(Place place) {
        switch (place) {
            case Place.Preview(var shopper, var anchor, var placement) -> {
                shell.openDesk("preview");
                preview.get().slate().show(shopper, anchor, placement);
            }
            case Place.Asked(var request) -> {
                shell.openDesk("preview");
                preview.get().slate().show(request);
            }
            case Place.Imports() -> openImports();
            case Place.Catalogue(String words) -> {
                shell.openDesk("catalogue");
                catalogue.get().find(words);
            }
            case Place.Shopper(String id) -> {
                shell.openDesk("shoppers");
                shoppers.get().choose(id);
            }
            case Place.Review() -> shell.openDesk("review");
            case Place.Rules(var rule) -> {
                shell.openDesk("rules");
                rules.get().show(rule);
            }
            case Place.Impact() -> shell.openDesk("impact");
            case Place.Health() -> shell.openDesk("health");
            case Place.RuleFile(Optional<Path> file) -> {
                shell.openDesk("releases");
                releases.get().takeIn(file);
            }
            case Place.Releases() -> shell.openDesk("releases");
        }
    }

    void openImports() {
        shell.openDesk("catalogue");
        catalogue.get().openImports();
    }

    /// Rules go their own way: one file of them by itself.
    private void look(List<Path> files) {
        if (files.size() == 1 && RuleFiles.isOne(files.getFirst())) {
            open(new Place.RuleFile(Optional.of(files.getFirst())));
            return;
        }
        openImports();
        imports().look(files);
    }

    private void openSample(List<ImportOrder> sample) {
        openImports();
        imports().load(sample, () -> shell.openDesk("preview"));
    }

    /// Dresses a scene and opens the Preview desk.
    public Scene scene(double width, double height) {
        Zoom zoom = new Zoom(shell.root(), habits);
        actions.add("larger", Feather.ZOOM_IN, "Shortcut+Shift+Up", () -> zoom.step(1));
        actions.add("smaller", Feather.ZOOM_OUT, "Shortcut+Shift+Down", () -> zoom.step(-1));
        Scene scene = new Scene(zoom, width, height);
        actions.add("quit", Feather.POWER, "Shortcut+Q", () -> scene.getWindow().hide());
        theme.dress(scene);
        actions.listen(scene);
        shell.enter("preview");
        return scene;
    }

    /// A page without any desk, dressed like the desks.
    static Scene bare(Parent page, Habits habits, double width, double height) {
        Scene scene = new Scene(new StackPane(page), width, height);
        new Theme(new Look(), habits).dress(scene);
        return scene;
    }

    /// Who hears, besides the status bar, how many microseconds each preview took.
    public void onAnswer(LongConsumer listener) {
        answered = listener;
    }

    public void close() {
        shell.leave();
    }

    public Theme theme() {
        return theme;
    }

    public Actions actions() {
        return actions;
    }

    public Shell shell() {
        return shell;
    }

    ImportDesk imports() {
        return catalogue.get().imports();
    }

    /// A desk that is made when it is first opened, so that a start waits for one desk only.
    private static final class Lazy<T> {
        private final Supplier<T> make;
        private Optional<T> made = Optional.empty();

        Lazy(Supplier<T> make) {
            this.make = make;
        }

        Optional<T> made() {
            return made;
        }

        T get() {
            T one = made.orElseGet(make);
            made = Optional.of(one);
            return one;
        }
    }
}
