package fittingroom.ui.rules;

import fittingroom.catalog.Category;
import fittingroom.rules.Askable;
import fittingroom.rules.RuleSentence;
import fittingroom.ui.parts.Picker.Choice;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What can be picked for a condition, found by what a person types, each with how many products answer to it.
final class Choices {

    private static final int MOST = 60;

    private Choices() {}

    static List<Choice<Category>> categories(Askable askable, String text) {
        return counted(askable.categories(), text, Category::toString);
    }

    static List<Choice<String>> values(Askable askable, String attribute, String text) {
        return counted(askable.values().getOrDefault(attribute.toLowerCase(Locale.ROOT), Map.of()), text,
                value -> RuleSentence.value(attribute, value));
    }

    static List<Choice<String>> attributes(Askable askable, String text) {
        List<Choice<String>> found = new ArrayList<>();
        askable.values().forEach((attribute, values) -> {
            if (found.size() < MOST && matches(attribute(attribute) + " " + attribute, text)) {
                found.add(new Choice<>(attribute, attribute(attribute), Say.it("ui.rules.values", values.size())));
            }
        });
        return found;
    }

    /// The name of an attribute for people.
    static String attribute(String code) {
        return Say.code("ui.facet", code);
    }

    private static <T> List<Choice<T>> counted(Map<T, Integer> counts, String text, Function<T, String> words) {
        List<Choice<T>> found = new ArrayList<>();
        counts.forEach((value, count) -> {
            if (found.size() < MOST && matches(words.apply(value), text)) {
                found.add(new Choice<>(value, words.apply(value), Say.it("ui.rules.products", count)));
            }
        });
        return found;
    }

    private static boolean matches(String words, String text) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
