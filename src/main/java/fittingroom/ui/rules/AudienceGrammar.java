package fittingroom.ui.rules;

import fittingroom.rules.Audience;
import fittingroom.rules.RuleSentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How audiences are put together.
record AudienceGrammar(FormDesk desk) implements Grammar<Audience, AudienceKind> {

    /// The form of an audience.
    static TreeForm<Audience, AudienceKind> form(FormDesk desk, String name, Consumer<Audience> onEdit) {
        return new TreeForm<>(new AudienceGrammar(desk), name, Audience.EVERYONE, onEdit);
    }

    @Override
    public List<AudienceKind> kinds() {
        return List.of(AudienceKind.values());
    }

    @Override
    public AudienceKind kind(Audience value) {
        return AudienceKind.of(value);
    }

    @Override
    public String words(AudienceKind kind) {
        return kind.words();
    }

    @Override
    public Audience fresh(AudienceKind kind, Audience before) {
        return kind.fresh(before, desk);
    }

    @Override
    public Audience another() {
        return new Audience.Is(Audience.Standing.RETURNING);
    }

    @Override
    public List<Audience> parts(Audience value) {
        return Audience.parts(value);
    }

    @Override
    public boolean isGroup(Audience value) {
        return value instanceof Audience.All || value instanceof Audience.Any || value instanceof Audience.Not;
    }

    @Override
    public boolean isOfOne(Audience value) {
        return value instanceof Audience.Not;
    }

    @Override
    public Audience rebuilt(Audience group, List<Audience> parts) {
        return switch (group) {
            case Audience.All ignored -> new Audience.All(parts);
            case Audience.Any ignored -> new Audience.Any(parts);
            case Audience.Not ignored -> new Audience.Not(parts.getFirst());
            default -> group;
        };
    }

    @Override
    public Optional<FormPart<Audience>> part(Audience value, String name, Consumer<Audience> onEdit) {
        return switch (value) {
            case Audience.Everyone() -> Optional.empty();
            case Audience.All ignored -> Optional.empty();
            case Audience.Any ignored -> Optional.empty();
            case Audience.Not ignored -> Optional.empty();
            case Audience.Is ignored -> Optional.of(new AudiencePart.Standing(name, onEdit));
            case Audience.Allows ignored -> Optional.of(new AudiencePart.Allows(name, onEdit));
            case Audience.HasBought ignored -> Optional.of(new AudiencePart.Bought(desk, name, onEdit));
            case Audience.Likes ignored -> Optional.of(new AudiencePart.Likes(desk, name, onEdit));
            case Audience.CartHas ignored -> Optional.of(new AudiencePart.Cart(desk, name, onEdit));
            case Audience.CartWorth ignored -> Optional.of(new AudiencePart.Worth(desk, name, onEdit));
        };
    }

    @Override
    public String sentence(Audience value) {
        return RuleSentence.audience(value, desk.catalog());
    }
}
