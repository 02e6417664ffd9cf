package fittingroom.ui.rules;

import fittingroom.rules.Effect;
import fittingroom.ui.parts.Dropdown;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a rule does, as a person edits it: the kind, and what that kind needs. A strength can be dragged; it shows in the
/// slate while it moves.
final class EffectForm extends VBox {

    private final FormDesk desk;
    private final Consumer<Effect> onEdit;
    private final Dropdown<EffectKind> kind;
    private final Label tip = Nodes.prose("", "hint");
    private final VBox details = Nodes.column(6);
    private Optional<EffectKind> built = Optional.empty();
    private Optional<EffectPart> part = Optional.empty();
    private Effect shown = new Effect.Hide();

    EffectForm(FormDesk desk, Consumer<Effect> onEdit) {
        super(6);
        this.desk = desk;
        this.onEdit = onEdit;
        kind = new Dropdown<>(
                Say.it("ui.rules.effect"), List.of(EffectKind.values()), EffectKind::words,
                to -> edit(to.fresh(shown, desk.catalog())));
        kind.setPrefWidth(152);
        kind.setMinWidth(120);
        kind.setVisibleRowCount(EffectKind.values().length);
        HBox.setHgrow(tip, Priority.ALWAYS);
        getChildren().addAll(Nodes.row(10, kind, tip), details);
    }

    Dropdown<EffectKind> kind() {
        return kind;
    }

    void show(Effect effect) {
        shown = effect;
        EffectKind now = EffectKind.of(effect);
        kind.show(now);
        if (built.filter(now::equals).isEmpty()) {
            built = Optional.of(now);
            tip.setText(now.tip());
            part = part(effect);
            details.getChildren().setAll(part.map(EffectPart::node).stream().toList());
            Nodes.show(details, part.isPresent());
        }
        part.ifPresent(one -> one.show(effect));
    }

    private Optional<EffectPart> part(Effect effect) {
        return switch (effect) {
            case Effect.Hide() -> Optional.empty();
            case Effect.ShowOnly() -> Optional.empty();
            case Effect.KeepApart() -> Optional.empty();
            case Effect.GoesWith() -> Optional.empty();
            case Effect.Fill() -> Optional.empty();
            case Effect.Suppress ignored -> Optional.of(new EffectPart.Suppress(desk, this::edit));
            case Effect.Replace ignored -> Optional.of(new EffectPart.Replace(desk, this::edit));
            case Effect.Pin ignored -> Optional.of(new EffectPart.Place(this::edit));
            case Effect.Limit ignored -> Optional.of(new EffectPart.Limit(desk, this::edit));
            case Effect.Quota ignored -> Optional.of(new EffectPart.Quota(this::edit));
            case Effect.Boost ignored -> Optional.of(new EffectPart.Strength(Effect.Boost::new, this::edit));
            case Effect.Bury ignored -> Optional.of(new EffectPart.Strength(Effect.Bury::new, this::edit));
        };
    }

    private void edit(Effect next) {
        if (!next.equals(shown)) {
            onEdit.accept(next);
        }
    }
}
