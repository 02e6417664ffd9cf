package fittingroom.intake;

import java.util.List;

/// All formats, in the order in which they are tried: those with the narrowest marks first, any table last.
final class Formats {

    static final Format TABLE = new AnyTable();
    static final Format RULES = new RuleSetFormat();

    static final List<Format> ALL = List.of(
            new OwnEvents(), new OwnServed(), new OwnProducts(), new ShopifyFormat(), new ShopifyOrdersFormat(), new WooCommerceFormat(), new MagentoFormat(),
            new BigCommerceFormat(), new AdobeEntitiesFormat(), new PersonalizeItemsFormat(),
            new SegmentFormat(), new Ga4Format(), new RetailEventsFormat(), new AlgoliaFormat(), new SnowplowFormat(),
            new CloudEventsFormat(), new MetarankFormat(), new GorseFeedbackFormat(), new GorseItemsFormat(),
            new PersonalizeInteractionsFormat(), new RetailProductsFormat(), new SchemaOrgFormat(),
            new NestedEventsFormat(), new GoogleMerchantFormat(), new RetailDemoFormat(), TABLE, RULES);

    private Formats() {}
}
