package fittingroom.ledger;

import fittingroom.base.Words;
import java.util.List;

/// A deed that keeps the house: what was written out, remembered or named, none of which decides a slate. As everywhere,
/// no shopper is named, not even one who was made up.
public sealed interface HouseDeed extends Deed {

    /// A person said how files of one shape are read.
    ///
    /// @param shape names the columns of such a file, 64 hexadecimal digits
    /// @param columns as `column=field`, sorted; empty where it was forgotten
    record ColumnsRemembered(String shape, List<String> columns) implements HouseDeed {
        public ColumnsRemembered {
            columns = List.copyOf(columns);
        }
    }

    /// Rules were written to a file.
    ///
    /// @param file its name, without folders
    record RulesSaved(String file, long rules, String hash) implements HouseDeed {}

    /// A release was written to a file.
    ///
    /// @param target the engine that it is for; `native` for a bundle of our own
    /// @param file where, with its folders
    /// @param requests how many the bundle holds
    record BundleSaved(long release, String hash, String target, String file, long requests) implements HouseDeed {}

    /// The ledger was written to a file.
    ///
    /// @param entries how many it had then
    /// @param hash of the last of them
    record LedgerSaved(String file, long entries, String hash) implements HouseDeed {}

    /// All that is held about one shopper was written to a file.
    ///
    /// @param lists served lists of another engine
    record ShopperShown(long events, long lists) implements HouseDeed {}

    /// A shopper was made up, or one that was made up was changed.
    ///
    /// @param all how many there are now
    record ShopperInvented(long all) implements HouseDeed {}

    /// A shopper who was made up was thrown away.
    ///
    /// @param all how many there are now
    record ShopperDiscarded(long all) implements HouseDeed {}

    /// The person at work took another name; the entry stands under the new one.
    record Named(String before) implements HouseDeed {}

    /// The area of [Deed#area].
    default Area about() {
        return switch (this) {
            case ColumnsRemembered _ -> Area.DATA;
            case RulesSaved _, BundleSaved _, LedgerSaved _ -> Area.RELEASES;
            case ShopperShown _, ShopperInvented _, ShopperDiscarded _, Named _ -> Area.PEOPLE;
        };
    }

    /// The sentence of [Deed#sentence].
    default String told() {
        Words words = Words.current();
        return switch (this) {
            case ColumnsRemembered one -> one.columns().isEmpty()
                    ? words.text("ledger.deed.columns-forgotten")
                    : words.text("ledger.deed.columns-remembered", String.join("; ", one.columns()));
            case RulesSaved one -> words.text("ledger.deed.rules-saved", one.rules(), one.file());
            case BundleSaved one -> words.text("ledger.deed.bundle-saved", one.release(), one.file(), one.requests());
            case LedgerSaved one -> words.text("ledger.deed.ledger-saved", one.entries(), one.file());
            case ShopperShown one -> words.text("ledger.deed.shopper-shown", one.events(), one.lists());
            case ShopperInvented one -> words.text("ledger.deed.shopper-invented", one.all());
            case ShopperDiscarded one -> words.text("ledger.deed.shopper-discarded", one.all());
            case Named one -> words.text("ledger.deed.named", one.before());
        };
    }
}
