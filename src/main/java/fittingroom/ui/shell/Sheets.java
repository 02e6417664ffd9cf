package fittingroom.ui.shell;

import fittingroom.ledger.Actor;
import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Toasts;
import fittingroom.workbench.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The sheets of the frame and the actions that lay them over the desks: palette, keys, the person's name. Each is
/// made when it is first asked for.
final class Sheets {

    private static final Insets UNDER_TOP_BAR = new Insets(50, 12, 12, 12);
    private static final Insets FROM_TOP = new Insets(84, 24, 24, 24);
    private static final Insets AROUND = new Insets(32);

    private final Overlay overlay;
    private final Bench bench;
    private final Actions actions;
    private final Toasts toasts;
    private final List<DeskEntry> entries;
    private final Runnable makeAll;
    private final List<Finder> finders = new ArrayList<>();
    private final Map<Job<?>, Long> begun = new ConcurrentHashMap<>();
    private Optional<Palette> palette = Optional.empty();
    private Consumer<Throwable> failures = bug -> {};

    /// @param run does an action, wherever the window is
    /// @param makeAll makes the desks that nobody has opened yet, so that what can be done there is known
    Sheets(
            Overlay overlay, Bench bench, Actions actions, Toasts toasts, List<DeskEntry> entries, Consumer<Action> run,
            Runnable makeAll) {
        this.makeAll = makeAll;
        this.overlay = overlay;
        this.bench = bench;
        this.actions = actions;
        this.toasts = toasts;
        this.entries = entries;
        finders.add(new ActionFinder(actions, Finding.Kind.DESK, run));
        finders.add(new ActionFinder(actions, Finding.Kind.ACTION, run));
        actions.add("palette", Feather.SEARCH, "Shortcut+K", this::search);
        actions.add("keys", Feather.COMMAND, "F1 / ?", this::keys);
        actions.add("jobs", Feather.CLOCK, "Shortcut+J", this::jobs);
        actions.add("person", Feather.USER, "", this::askPerson);
    }

    /// What else the palette finds.
    ///
    /// @param bugs hears of bugs in finders
    void find(List<Finder> more, Consumer<Throwable> bugs) {
        finders.addAll(more);
        failures = bugs;
    }

    void lay(Region page, Node focus) {
        overlay.show(page, Pos.CENTER, AROUND, focus, () -> {});
    }

    void askToStop(String stop, Runnable then) {
        List<Job<?>> running = bench.jobs().value().stream().filter(job -> job.writes() && !job.hasEnded()).toList();
        String titles = running.stream().map(Job::title).collect(Collectors.joining(", "));
        Question question = new Question(
                Say.it("ui.stop.title", running.size()), Say.it("ui.stop.words", titles), Say.it("ui.stop.stay"),
                overlay::close, stop, () -> {
                    overlay.close();
                    running.forEach(Job::stop);
                    then.run();
                });
        overlay.show(question, Pos.CENTER, AROUND, question.stay(), () -> {});
    }

    /// Remembers when each job was first seen.
    void saw(List<Job<?>> jobs) {
        jobs.forEach(job -> begun.putIfAbsent(job, System.nanoTime()));
        begun.keySet().retainAll(jobs);
    }

    private void jobs() {
        JobsSheet sheet = new JobsSheet(bench.jobs().value(), this::seconds, overlay::close);
        overlay.show(sheet, Pos.TOP_RIGHT, UNDER_TOP_BAR, sheet.first(), sheet::end);
    }

    private double seconds(Job<?> job) {
        return (System.nanoTime() - begun.getOrDefault(job, System.nanoTime())) / 1e9;
    }

    private void search() {
        makeAll.run();
        Palette sheet = palette.orElseGet(this::makePalette);
        palette = Optional.of(sheet);
        finders.forEach(Finder::prepare);
        overlay.show(sheet, Pos.TOP_CENTER, FROM_TOP, sheet.field(), () -> {});
        sheet.begin();
    }

    private Palette makePalette() {
        PaletteModel model = new PaletteModel(
                finders, work -> Thread.ofPlatform().daemon().name("palette").start(work), Fx::run, failures);
        return new Palette(model, overlay::close);
    }

    private void keys() {
        makeAll.run();
        KeySheet sheet = new KeySheet(actions, entries.stream().map(DeskEntry::code).toList());
        overlay.show(sheet, Pos.CENTER, AROUND, sheet.page(), () -> {});
    }

    private void askPerson() {
        PersonSheet sheet = new PersonSheet(this::keepPerson);
        sheet.show(bench.person().value());
        overlay.show(sheet, Pos.TOP_RIGHT, UNDER_TOP_BAR, sheet.field(), () -> {});
    }

    private void keepPerson(Actor name) {
        overlay.close();
        bench.person(name);
        toasts.say(Say.it("ui.person.done", name.name()));
    }
}
