package fittingroom.intake;

import java.util.List;

/// All formats, in the order in which they are tried: those with the narrowest marks first, any table last.
final class Formats {

    static final Format TABLE = new AnyTable();
    static final Format RULES = new RuleSetFormat();

    static final List<Format> ALL = List.of(
            new OwnEvents(), new OwnServed(), new OwnProducts(), new ShopifyFormat(), new WooCommerceFormat(), new MagentoFormat(),
            new BigCommerceFormat(), new AdobeEntitiesFormat(), new PersonalizeItemsFormat(),
            new GoogleMerchantFormat(), new RetailDemoFormat(), TABLE, RULES);

    private Formats() {}
}
