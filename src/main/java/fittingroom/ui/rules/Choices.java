package fittingroom.ui.rules;

import fittingroom.catalog.Category;
import fittingroom.rules.Askable;
import fittingroom.rules.RuleSentence;
import fittingroom.ui.parts.Picker.Choice;
import fittingroom.ui.parts.Picker.Found;
import fittingroom.ui.parts.Ranking;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What can be picked for a condition, found by what a person types, each with how many products answer to it, those of
/// most products first where they fit alike.
final class Choices {

    private static final int MOST = 60;

    private Choices() {}

    static Found<Category> categories(Askable askable, String text) {
        Ranking<Category> ranking = new Ranking<>(text, MOST);
        askable.categories().forEach((category, count) ->
                ranking.offer(category, count, List.of(category.leaf(), category.toString())));
        return ranking.found(one -> new Choice<>(one, one.toString(), products(askable.categories().getOrDefault(one, 0))));
    }

    static Found<String> values(Askable askable, String attribute, String text) {
        Map<String, Integer> counts = askable.values().getOrDefault(attribute.toLowerCase(Locale.ROOT), Map.of());
        Ranking<String> ranking = new Ranking<>(text, MOST);
        counts.forEach((value, count) -> ranking.offer(value, count, List.of(RuleSentence.value(attribute, value), value)));
        return ranking.found(one -> new Choice<>(one, RuleSentence.value(attribute, one), products(counts.getOrDefault(one, 0))));
    }

    static Found<String> attributes(Askable askable, String text) {
        Ranking<String> ranking = new Ranking<>(text, MOST);
        askable.values().keySet().forEach(code -> ranking.offer(code, 0, List.of(attribute(code), code)));
        return ranking.found(code -> new Choice<>(
                code, attribute(code), Say.it("ui.rules.values", askable.values().getOrDefault(code, Map.of()).size())));
    }

    private static String products(int count) {
        return Say.it("ui.rules.products", count);
    }

    /// The name of an attribute for people.
    static String attribute(String code) {
        return Say.code("ui.facet", code);
    }
}
