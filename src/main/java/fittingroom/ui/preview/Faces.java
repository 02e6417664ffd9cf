package fittingroom.ui.preview;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Clash;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSentence;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Reason;
import fittingroom.scoring.Slate;
import fittingroom.ui.parts.Move;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.TileFace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns the picks of a slate into what tiles show, and the parts of a score into words. It draws nothing.
final class Faces {

    /// Letters of a rule without a name.
    private static final int SHORT = 40;

    private final Catalog catalog;
    private final RuleSet rules;

    /// @param rules whose names are spoken where a rule is the reason
    Faces(Catalog catalog, RuleSet rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /// @param before the slate to compare with, or empty
    List<TileFace> of(Slate slate, Optional<Slate> before) {
        List<TileFace> faces = new ArrayList<>(slate.picks().size());
        List<Telling.Said> said = Telling.of(slate.picks());
        for (int i = 0; i < slate.picks().size(); i++) {
            Pick pick = slate.picks().get(i);
            int place = i + 1;
            Optional<Move> move = before.map(other -> Move.between(PreviewModel.place(other, pick.product().id()), place));
            faces.add(new TileFace(
                    pick.product(), attributes(pick.product()), place, slate.picks().size(), move, chip(pick, said.get(i)),
                    clash(pick), pick.clashes().isEmpty() ? "" : pick.clashes().getFirst().words(), isPinned(pick)));
        }
        return faces;
    }

    Attributes attributes(Product product) {
        var ordinal = catalog.ordinal(product.id());
        return ordinal.isPresent() ? catalog.attributes(ordinal.getAsInt()) : Attributes.UNKNOWN;
    }

    boolean isPinned(Pick pick) {
        return pick.rules().stream().anyMatch(id ->
                rules.rule(id).filter(rule -> rule.then() instanceof Effect.Pin).isPresent());
    }

    /// What brought this pick here rather than the others, in two or three words.
    private String chip(Pick pick, Telling.Said said) {
        if (isPinned(pick)) {
            return Say.it("ui.reason.pinned");
        }
        return said.words().isEmpty() ? said.reason().map(this::name).orElse("") : capital(said.words());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String name(Reason reason) {
        return switch (reason.kind()) {
            case SIGNAL -> Say.code("ui.signal", reason.code());
            case RULE -> rules.rule(reason.code()).map(rule -> Say.it("ui.reason.rule", called(rule)))
                    .orElseGet(() -> Say.it("ui.reason.rule", reason.code()));
            case COHERENCE -> Say.it("ui.reason.coherence", Say.code("ui.clash", reason.code()));
        };
    }

    /// What a rule is called where there is little room.
    String called(Rule rule) {
        return RuleSentence.called(rule, catalog, SHORT);
    }

    private static String clash(Pick pick) {
        return pick.clashes().isEmpty() ? "" : words(pick.clashes().getFirst());
    }

    /// `season clash`.
    static String words(Clash clash) {
        return Say.it("ui.clash.short", Say.code("ui.clash", clash.code()));
    }
}
