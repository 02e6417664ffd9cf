package fittingroom.ui.health;

import fittingroom.base.Watch;
import fittingroom.health.Finding;
import fittingroom.health.Offender;
import fittingroom.health.Remedy;
import fittingroom.events.Placement;
import fittingroom.base.Id;
import fittingroom.ui.health.HealthModel.Side;
import fittingroom.ui.parts.Doors;
import fittingroom.ui.parts.Fx;
import fittingroom.ui.parts.Place;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Toasts;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.ui.shell.Desk;
import fittingroom.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// Ties the Health desk together: findings with their remedies, the days of the log, categories beside each other,
/// the engine on the last days, and the ledger. It draws nothing itself.
public final class HealthDesk implements Desk {

    private final Workbench workbench;
    private final Doors doors;
    private final Actions actions;
    private final Toasts toasts;
    private final HealthModel model;
    private final HealthView view;
    private final List<Action> own = new ArrayList<>();
    private final List<Watch.Subscription> open = new ArrayList<>();

    /// @param failures hears of bugs in a check
    public HealthDesk(Workbench workbench, Doors doors, Actions actions, Toasts toasts, Consumer<Throwable> failures) {
        this.workbench = workbench;
        this.doors = doors;
        this.actions = actions;
        this.toasts = toasts;
        this.model = new HealthModel(workbench, Fx::run, failures);
        defineActions();
        ProofPane.Deeds trials = defineTrials();
        this.view = new HealthView(model, new Deeds(), trials);
    }

    @Override
    public Node root() {
        return view;
    }

    /// How many findings need somebody, as last found.
    public Watch<Integer> waiting() {
        return model.needsYou();
    }

    HealthModel model() {
        return model;
    }

    @Override
    public void enter() {
        actions.addAll(own);
        open.add(model.checkup().subscribe(found -> view.showCheckup()));
        open.add(model.chosen().subscribe(kind -> view.showChoice()));
        open.add(model.side().subscribe(view::showSide));
        open.add(model.ledger().subscribe(found -> view.showLedger()));
        open.add(model.wanted().subscribe(wanted -> view.showLedger()));
        followProof(model.proof());
        open.add(model.refused().subscribe(view::refused));
        open.add(model.waiting().subscribe(waiting -> view.busy(waiting > 0)));
        open.add(Fx.show(workbench.snapshot(), snapshot -> {
            model.check();
            view.proof().show();
        }));
        open.add(Fx.show(workbench.history(), history -> {
            model.check();
            if (model.side().value() == Side.LEDGER) {
                model.readLedger();
            }
        }));
        view.focus();
    }

    private void followProof(ProofModel proof) {
        open.add(proof.phase().subscribe(phase -> {
            view.proof().show();
            if (model.side().value() == Side.PROOF) {
                view.focus();
            }
        }));
        open.add(proof.step().subscribe(view.proof()::showStep));
        open.add(proof.measured().subscribe(found -> view.proof().show()));
        open.add(proof.chosen().subscribe(placement -> view.proof().show()));
    }

    @Override
    public void leave() {
        open.forEach(Watch.Subscription::end);
        open.clear();
        actions.removeAll(own);
    }

    @Override
    public void whenSettled(Runnable then) {
        Fx.once(model.waiting(), waiting -> waiting == 0, () ->
                Fx.once(model.proof().phase(), phase -> phase == ProofModel.Phase.RESTING, then));
    }

    private void defineActions() {
        define("health.findings", Feather.CHECK_SQUARE, "F", () -> model.look(Side.FINDINGS));
        define("health.days", Feather.BAR_CHART_2, "D", () -> model.look(Side.DAYS));
        define("health.pairings", Feather.GRID, "G", () -> model.look(Side.PAIRINGS));
        define("health.ledger", Feather.BOOK, "L", () -> model.look(Side.LEDGER));
        define("health.mend", Feather.TOOL, "X", () -> model.chosenFinding().ifPresent(this::mend));
        define("health.check", Feather.REFRESH_CW, "R", model::check);
    }

    private ProofPane.Deeds defineTrials() {
        ProofModel proof = model.proof();
        define("health.proof", Feather.AWARD, "P", () -> model.look(Side.PROOF));
        return new ProofPane.Deeds(
                define("health.measure", Feather.PLAY, "M", () -> tried(proof::measure)),
                define("health.stop", Feather.SQUARE, "Shortcut+Period", proof::stop),
                define("health.keep", Feather.CHECK, "K", () -> tried(this::keep)),
                define("health.back", Feather.ROTATE_CCW, "B", () -> tried(proof::goBack)));
    }

    /// On the side where it is seen.
    private void tried(Runnable deed) {
        model.look(Side.PROOF);
        deed.run();
    }

    private void keep() {
        model.proof().keep(() -> toasts.say(
                Say.it("ui.health.proof.done"), Say.it("ui.health.proof.undo"), model.proof()::goBack));
    }

    private Action define(String id, Feather icon, String key, Runnable run) {
        Action action = actions.add(id, icon, key, run);
        own.add(action);
        return action;
    }

    private void mend(Finding finding) {
        switch (finding.remedy()) {
            case Remedy.Train() -> model.train();
            case Remedy.Load() -> doors.open(new Place.Imports());
            case Remedy.Products(String words) -> doors.open(new Place.Catalogue(words));
            case Remedy.Rules(String id) -> doors.open(new Place.Rules(Optional.of(id)));
            case Remedy.SwitchOff off -> {
                String label = Say.it("ui.health.deed.switch-off", off.ids().size());
                model.switchOff(label, off);
                toasts.say(Say.it("ui.toast.done", label), Say.it("ui.action.undo"), model::undo);
            }
            case Remedy.Slate(String product) -> preview(product);
            case Remedy.Shopper(String id) -> doors.open(new Place.Shopper(id));
            case Remedy.Know() -> {}
        }
    }

    private void preview(String product) {
        doors.open(new Place.Preview(Optional.empty(), Optional.of(Id.of(product)), Placement.COMPLETE_THE_LOOK));
    }

    /// What buttons of the view do beyond the model.
    final class Deeds {

        void fix(Finding finding) {
            mend(finding);
        }

        void show(Offender offender) {
            switch (offender.kind()) {
                case PRODUCT -> doors.open(new Place.Catalogue(offender.id()));
                case SHOPPER -> doors.open(new Place.Shopper(offender.id()));
                case RULE -> doors.open(new Place.Rules(Optional.of(offender.id())));
                case DAY -> {
                    model.look(Side.DAYS);
                    view.days().choose(java.time.LocalDate.parse(offender.id()));
                }
                case OTHER -> {}
            }
        }

        void slate(String product) {
            preview(product);
        }

        void export() {
            model.export(file -> toasts.say(Say.it("ui.health.ledger.exported", file.toString())));
        }
    }
}
