package fittingroom.ledger;

import fittingroom.base.Words;
import java.util.List;
import java.util.Locale;

/// One thing that was done to the workspace, as a fact that stays true. It names no shopper and holds no cell of
/// any file.
public sealed interface Deed permits Deed.Imported, Deed.ConsentDeclared,
        Deed.ConsentRevoked, Deed.Trained, Deed.Judged, Deed.VerdictTakenBack, Deed.Released, Deed.Exported,
        Deed.ShopperErased, Deed.AttributesCorrected, Deed.IdentitiesJudged, DraftDeed, OversightDeed, HouseDeed {

    /// What a deed is about, for people who look for one kind.
    enum Area {
        /// What was loaded and learned, and what was said about it.
        DATA,
        /// The draft.
        RULES,
        /// Flags, cases and verdicts.
        REVIEW,
        /// What came into force, and what left the workspace.
        RELEASES,
        /// Shoppers, and who works here.
        PEOPLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How many digits of a hash a sentence shows.
    int DIGITS = 12;

    /// A file was loaded.
    ///
    /// @param file its name, without folders
    /// @param holds `catalog`, `events` or `served`
    /// @param format the reader's name for its format
    /// @param rows always `accepted + rejected + merged`
    /// @param digest SHA-256 of the file's bytes, 64 hexadecimal digits
    record Imported(
            String file,
            String holds,
            String format,
            long rows,
            long accepted,
            long rejected,
            long merged,
            String digest)
            implements Deed {}

    /// A person declared under which purposes a source was collected. It replaces what was declared for it before.
    ///
    /// @param purposes codes of purposes
    record ConsentDeclared(String source, List<String> purposes) implements Deed {
        public ConsentDeclared {
            purposes = List.copyOf(purposes);
        }
    }

    /// A person took back all that was declared for a source.
    record ConsentRevoked(String source) implements Deed {}

    /// A model was learnt from what was loaded.
    ///
    /// @param model hash that names the model
    record Trained(long products, long events, long shoppers, String model) implements Deed {}

    /// A person judged the pairings of a case.
    ///
    /// @param decision its number in the workspace
    /// @param verdict `fine`, `clash` or `cannot judge`
    /// @param then what was to follow: `leave`, `demote`, `block` or `rule`
    /// @param anchorType kind of product that the pairings stand beside
    /// @param reasons reason codes
    /// @param rules how many rules it put into the draft
    record Judged(
            long decision,
            String verdict,
            String then,
            String anchorType,
            String productType,
            long pairs,
            List<String> reasons,
            long rules)
            implements Deed {
        public Judged {
            reasons = List.copyOf(reasons);
        }

        /// Says what follows and why only where something follows, and where there is a reason.
        private String sentence(Words words) {
            String follows = then.equals("leave") ? "" : words.text("ledger.deed.judged.then", then);
            String because = reasons.isEmpty() ? "" : words.text("ledger.deed.judged.because", String.join("; ", reasons));
            String added = rules == 0 ? "" : words.text("ledger.deed.judged.rules", rules);
            return words.text("ledger.deed.judged", decision, spoken(anchorType), spoken(productType), verdict, pairs)
                    + follows + because + added;
        }
    }

    /// A person took a verdict back, and its rules out of the draft.
    record VerdictTakenBack(long decision, long rules) implements Deed {}

    /// A person approved the draft, and it came into force.
    ///
    /// @param number of the release
    /// @param hash of everything in it that decides a slate
    record Released(long number, String hash, String note) implements Deed {}

    /// A release was written to a file for another engine.
    ///
    /// @param target the engine; `native` for a bundle of our own
    record Exported(long number, String hash, String target) implements Deed {}

    /// A person said what an attribute of products is, in place of what was read.
    ///
    /// @param facet code of the attribute; empty where there were several
    /// @param values words; none where it was said to be unknown, or where it was several attributes
    /// @param products how many
    /// @param takenBack whether they only took back what had been said
    record AttributesCorrected(String facet, List<String> values, long products, boolean takenBack) implements Deed {
        public AttributesCorrected {
            values = List.copyOf(values);
        }

        private String sentence(Words words) {
            if (facet.isEmpty()) {
                return words.text("ledger.deed.attributes-imported", products);
            }
            String said = values.isEmpty() ? words.text("ledger.unknown") : String.join(", ", values);
            return words.text(
                    takenBack ? "ledger.deed.attributes-taken-back" : "ledger.deed.attributes-corrected", facet, said, products);
        }
    }

    /// All that was held about one shopper was erased; whose it was is not said.
    ///
    /// @param lists served lists of another engine
    record ShopperErased(long events, long lists) implements Deed {}

    /// A person said of two names of shoppers whether they are one, or took that back; which names is not said.
    ///
    /// @param word its number in the workspace
    /// @param said `same`, `different` or `taken-back`
    record IdentitiesJudged(long word, String said) implements Deed {}

    private static String brief(String hash) {
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }

    /// A code of the lexicon as people say it.
    private static String spoken(String code) {
        return code.replace('-', ' ');
    }

    /// The deed as one sentence for people, without who and when; of a hash the digits by which people tell it.
    default String sentence() {
        Words words = Words.current();
        return switch (this) {
            case DraftDeed one -> one.told();
            case OversightDeed one -> one.told();
            case HouseDeed one -> one.told();
            case Imported one -> words.text(
                    "ledger.deed.imported", one.file(), one.holds(), one.rows(), one.accepted(), one.rejected(), one.merged());
            case ConsentDeclared one -> words.text(
                    "ledger.deed.consent-declared", one.source(), String.join(", ", one.purposes()));
            case ConsentRevoked one -> words.text("ledger.deed.consent-revoked", one.source());
            case ShopperErased one -> words.text("ledger.deed.shopper-erased", one.events(), one.lists());
            case AttributesCorrected one -> one.sentence(words);
            case Released one -> words.text("ledger.deed.released", one.number(), brief(one.hash()), one.note());
            case Exported one -> words.text("ledger.deed.exported", one.number(), one.target());
            case Trained one -> words.text("ledger.deed.trained", one.products(), one.events(), one.shoppers());
            case Judged one -> one.sentence(words);
            case IdentitiesJudged one -> words.text("ledger.deed.identities." + one.said(), one.word());
            case VerdictTakenBack one -> words.text("ledger.deed.verdict-taken-back", one.decision(), one.rules());
        };
    }

    default Area area() {
        return switch (this) {
            case Imported _, ConsentDeclared _, ConsentRevoked _, Trained _, AttributesCorrected _ -> Area.DATA;
            case DraftDeed _ -> Area.RULES;
            case Judged _, VerdictTakenBack _, OversightDeed _ -> Area.REVIEW;
            case Released _, Exported _ -> Area.RELEASES;
            case ShopperErased _, IdentitiesJudged _ -> Area.PEOPLE;
            case HouseDeed one -> one.about();
        };
    }
}
