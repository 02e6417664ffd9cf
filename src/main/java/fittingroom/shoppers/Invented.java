package fittingroom.shoppers;

import java.util.List;

/// A shopper whom a person made up: a name, what they have looked at, and what they allow. They are in no log and are
/// counted nowhere.
///
/// @param products ids, oldest first
/// @param allows whether slates may use what they looked at
public record Invented(String name, List<String> products, boolean allows) {

    public Invented {
        name = name.strip();
        products = List.copyOf(products);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an invented shopper has a name");
        }
    }

    public Invented withProducts(List<String> next) {
        return new Invented(name, next, allows);
    }
}
