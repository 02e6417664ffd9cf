package fittingroom.ui.rules;

import fittingroom.rules.Condition;
import fittingroom.rules.RuleSentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How conditions on products are put together.
record ConditionGrammar(FormDesk desk) implements Grammar<Condition, ConditionKind> {

    /// The form of a condition.
    static TreeForm<Condition, ConditionKind> form(FormDesk desk, String name, Consumer<Condition> onEdit) {
        return new TreeForm<>(new ConditionGrammar(desk), name, Condition.ANYTHING, onEdit);
    }

    @Override
    public List<ConditionKind> kinds() {
        return List.of(ConditionKind.values());
    }

    @Override
    public ConditionKind kind(Condition value) {
        return ConditionKind.of(value);
    }

    @Override
    public String words(ConditionKind kind) {
        return kind.words();
    }

    @Override
    public Condition fresh(ConditionKind kind, Condition before) {
        return kind.fresh(before, desk.askable());
    }

    @Override
    public Condition another() {
        return ConditionKind.CATEGORY.fresh(Condition.ANYTHING, desk.askable());
    }

    @Override
    public List<Condition> parts(Condition value) {
        return isGroup(value) ? ConditionKind.parts(value) : List.of();
    }

    @Override
    public boolean isGroup(Condition value) {
        return value instanceof Condition.All || value instanceof Condition.Any || value instanceof Condition.Not;
    }

    @Override
    public boolean isOfOne(Condition value) {
        return value instanceof Condition.Not;
    }

    @Override
    public Condition rebuilt(Condition group, List<Condition> parts) {
        return switch (group) {
            case Condition.All ignored -> new Condition.All(parts);
            case Condition.Any ignored -> new Condition.Any(parts);
            case Condition.Not ignored -> new Condition.Not(parts.getFirst());
            default -> group;
        };
    }

    @Override
    public Optional<FormPart<Condition>> part(Condition value, String name, Consumer<Condition> onEdit) {
        return switch (value) {
            case Condition.Anything() -> Optional.empty();
            case Condition.All ignored -> Optional.empty();
            case Condition.Any ignored -> Optional.empty();
            case Condition.Not ignored -> Optional.empty();
            case Condition.ProductIs ignored -> Optional.of(new ConditionPart.Products(desk, name, onEdit));
            case Condition.InCategory ignored -> Optional.of(new ConditionPart.Categories(desk, name, onEdit));
            case Condition.Has ignored -> Optional.of(new ConditionPart.Values(desk, name, onEdit));
            case Condition.Priced ignored -> Optional.of(new ConditionPart.Prices(desk, name, onEdit));
            case Condition.SameAsAnchor ignored -> Optional.of(new ConditionPart.Same(desk, name, onEdit));
        };
    }

    @Override
    public String sentence(Condition value) {
        return RuleSentence.condition(value, desk.catalog());
    }
}
