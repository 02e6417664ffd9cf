package fittingroom.trials;

import fittingroom.catalog.Product;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The articles of the sample shop, and how a person's hand goes to one of them. It holds no slate and no score.
final class Shelf {

    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Article> byId = new HashMap<>();
    private final Map<World, List<Article>> byWorld = new EnumMap<>(World.class);
    private final Map<String, List<Article>> partners = new HashMap<>();

    /// @param seed decides which product is more popular than which
    Shelf(List<Product> products, long seed) {
        int[] ranks = shuffled(products.size(), Dice.of(seed, 2, 0));
        for (int i = 0; i < products.size(); i++) {
            Article article = Article.of(products.get(i), ranks[i]);
            articles.add(article);
            byId.put(article.id(), article);
            byWorld.computeIfAbsent(article.world(), world -> new ArrayList<>()).add(article);
        }
        for (Article article : articles) {
            partners.put(article.id(), articles.stream().filter(one -> !one.isNew() && article.suits(one)).toList());
        }
    }

    List<Article> all() {
        return articles;
    }

    Article named(String id) {
        Article article = byId.get(id);
        if (article == null) {
            throw new IllegalArgumentException("no product " + id);
        }
        return article;
    }

    /// Something of a world that this person looks at.
    Article look(World world, Persona persona, Dice dice) {
        return draw(byWorld.getOrDefault(world, articles), persona::interest, dice)
                .orElseGet(() -> popular(dice));
    }

    /// Something everybody looks at.
    Article popular(Dice dice) {
        return draw(articles, Article::appeal, dice).orElseThrow();
    }

    /// Something worn with another thing, in the eyes of this person.
    Optional<Article> partner(Article article, Persona persona, Dice dice) {
        return draw(partners.getOrDefault(article.id(), List.of()),
                one -> persona.interest(one) * (sharesColour(article, one) ? 3 : 1), dice);
    }

    private static boolean sharesColour(Article a, Article b) {
        String colour = a.product().columns().getOrDefault("colour", "");
        return !colour.isEmpty() && colour.equals(b.product().columns().get("colour"));
    }

    private static Optional<Article> draw(List<Article> from, ToDoubleFunction<Article> weight, Dice dice) {
        double total = 0;
        for (Article article : from) {
            total += article.isNew() ? 0 : weight.applyAsDouble(article);
        }
        double left = dice.unit() * total;
        for (Article article : from) {
            left -= article.isNew() ? 0 : weight.applyAsDouble(article);
            if (left < 0) {
                return Optional.of(article);
            }
        }
        return Optional.empty();
    }

    private static int[] shuffled(int size, Dice dice) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = dice.below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
