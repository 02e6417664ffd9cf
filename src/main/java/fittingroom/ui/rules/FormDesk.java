package fittingroom.ui.rules;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.rules.Askable;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Portrait;
import javafx.scene.Node;

/// What all parts of the form stand on: the loaded catalog, what it can be asked for, and how products are drawn.
record FormDesk(RulesModel model, Drawings drawings) {

    Catalog catalog() {
        return model.catalog();
    }

    Askable askable() {
        return model.facts().askable();
    }

    Attributes attributes(Product product) {
        var ordinal = catalog().ordinal(product.id());
        return ordinal.isPresent() ? catalog().attributes(ordinal.getAsInt()) : Attributes.UNKNOWN;
    }

    /// A small face of a product, for a choice or a chip.
    Node face(Product product, int size) {
        Portrait portrait = new Portrait(drawings, size, 5);
        portrait.setMinSize(size + 6, size + 6);
        portrait.setMaxSize(size + 6, size + 6);
        portrait.show(product, attributes(product));
        return portrait;
    }
}
