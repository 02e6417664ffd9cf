package fittingroom.ui.parts;

import fittingroom.base.Id;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns the picks of a slate into what tiles show, and the parts of a score into words. It draws nothing.
public final class Faces {

    /// Letters of a rule without a name.
    private static final int SHORT = 40;

    private final Catalog catalog;
    private final RuleSet rules;

    /// @param rules whose names are spoken where a rule is the reason
    public Faces(Catalog catalog, RuleSet rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    /// @param before the slate to compare with, or empty
    public List<TileFace> of(Slate slate, Optional<Slate> before) {
        List<TileFace> faces = new ArrayList<>(slate.picks().size());
        List<Telling.Said> said = Telling.of(slate.picks());
        for (int i = 0; i < slate.picks().size(); i++) {
            Pick pick = slate.picks().get(i);
            int place = i + 1;
            Optional<Move> move = before.map(other -> Move.between(place(other, pick.product().id()), place));
            faces.add(new TileFace(
                    pick.product(), attributes(pick.product()), place, slate.picks().size(), move, chip(pick, said.get(i)),
                    clash(pick), pick.clashes().isEmpty() ? "" : pick.clashes().getFirst().words(), isPinned(pick)));
        }
        return faces;
    }

    /// What was read about a product; nothing of one that is gone.
    public Attributes attributes(Product product) {
        var ordinal = catalog.ordinal(product.id());
        return ordinal.isPresent() ? catalog.attributes(ordinal.getAsInt()) : Attributes.UNKNOWN;
    }

    /// Whether a rule gave the pick its place.
    public boolean isPinned(Pick pick) {
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

    /// What a part of a score is called.
    public String name(Reason reason) {
        return switch (reason.kind()) {
            case SIGNAL -> Say.code("ui.signal", reason.code());
            case RULE -> rules.rule(reason.code()).map(rule -> Say.it("ui.reason.rule", called(rule)))
                    .orElseGet(() -> Say.it("ui.reason.rule", reason.code()));
            case COHERENCE -> Say.it("ui.reason.coherence", Say.code("ui.clash", reason.code()));
        };
    }

    /// What a rule is called where there is little room.
    public String called(Rule rule) {
        return RuleSentence.called(rule, catalog, SHORT);
    }

    private static String clash(Pick pick) {
        return pick.clashes().isEmpty() ? "" : words(pick.clashes().getFirst());
    }

    /// The place of a product in a slate, from 1; 0 where it is not in it.
    public static int place(Slate slate, Id<Product> id) {
        for (int i = 0; i < slate.picks().size(); i++) {
            if (slate.picks().get(i).product().id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Price, brand, category and id, as far as they are known.
    public static String facts(Product product) {
        List<String> facts = new ArrayList<>();
        facts.add(product.price().map(Object::toString).orElseGet(() -> Say.it("ui.tile.no-price")));
        if (!product.brand().isEmpty()) {
            facts.add(product.brand());
        }
        if (!product.category().isNone()) {
            facts.add(product.category().leaf());
        }
        facts.add(product.id().value());
        return String.join(" · ", facts);
    }

    /// `season clash`.
    public static String words(Clash clash) {
        return Say.it("ui.clash.short", Say.code("ui.clash", clash.code()));
    }
}
