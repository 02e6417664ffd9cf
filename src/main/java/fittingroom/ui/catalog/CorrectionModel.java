package fittingroom.ui.catalog;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Concept;
import fittingroom.catalog.Facet;
import fittingroom.catalog.Lexicon;
import fittingroom.catalog.Product;
import fittingroom.catalog.Reading;
import fittingroom.ui.parts.FacetWords;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.CorrectionBook;
import fittingroom.workbench.Job;
import fittingroom.workbench.Workbench;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the sheet for corrections knows: of which products, of which attribute, which words are offered and which were
/// ticked. It keeps what was said through the workbench, and remembers how to take it back. For the window's thread.
final class CorrectionModel {

    /// What a row of the sheet stands for.
    enum Kind {
        /// An attribute to speak of.
        FACET,
        /// A word that it may be.
        WORD,
        /// Nobody knows what it is.
        UNKNOWN,
        /// As the reader had it.
        AS_READ
    }

    /// @param detail what holds now, or of which attribute the word is
    record Row(Kind kind, Facet facet, String code, String detail, boolean ticked) {}

    /// @param products whom it is about; none while the sheet is closed
    /// @param facet empty while an attribute is still to be chosen
    record Sheet(List<Id<Product>> products, String title, Optional<Facet> facet, String query, List<String> ticked, List<Row> rows) {
        static final Sheet CLOSED = new Sheet(List.of(), "", Optional.empty(), "", List.of(), List.of());
    }

    /// What was done, for the note that says so.
    ///
    /// @param values none where it was said to be unknown
    /// @param asRead whether it was taken back to what was read
    record Told(Facet facet, List<String> values, boolean asRead, Job<CorrectionBook.Change> job) {}

    private static final int MOST_ROWS = 300;
    private static final int MOST_SHOWN = 2;

    private final Workbench workbench;
    private final Watch<Sheet> sheet = new Watch<>(Sheet.CLOSED);
    private final Deque<CorrectionBook.Change> done = new ArrayDeque<>();
    private final Watch<Optional<Told>> told = new Watch<>(Optional.empty());

    CorrectionModel(Workbench workbench) {
        this.workbench = workbench;
    }

    Watch<Sheet> sheet() {
        return sheet;
    }

    /// The last deed.
    Watch<Optional<Told>> told() {
        return told;
    }

    /// Opens the sheet.
    void ask(List<Id<Product>> products, Optional<Facet> facet) {
        if (!products.isEmpty()) {
            show(products, facet, "", List.of());
        }
    }

    void close() {
        sheet.set(Sheet.CLOSED);
    }

    /// One step back: from the words to the attributes, from there out.
    void back() {
        Sheet now = sheet.value();
        if (now.facet().isPresent()) {
            show(now.products(), Optional.empty(), "", List.of());
        } else {
            close();
        }
    }

    void type(String query) {
        Sheet now = sheet.value();
        if (!now.query().equals(query)) {
            show(now.products(), now.facet(), query, now.ticked());
        }
    }

    /// Takes a word too, or no longer; of an attribute it opens the words.
    void tick(Row row) {
        Sheet now = sheet.value();
        if (row.kind() == Kind.FACET) {
            show(now.products(), Optional.of(row.facet()), "", List.of());
        } else if (row.kind() == Kind.WORD) {
            List<String> ticked = new ArrayList<>(now.facet().equals(Optional.of(row.facet())) ? now.ticked() : List.of());
            if (!ticked.remove(row.code())) {
                ticked.add(row.code());
            }
            show(now.products(), Optional.of(row.facet()), "", ticked);
        } else {
            take(row);
        }
    }

    /// It is this, with what was ticked before.
    void take(Row row) {
        Sheet now = sheet.value();
        switch (row.kind()) {
            case FACET -> tick(row);
            case UNKNOWN -> say(now, row.facet(), List.of());
            case AS_READ -> asRead(now, row.facet());
            case WORD -> {
                Set<String> values = new LinkedHashSet<>(now.facet().equals(Optional.of(row.facet())) ? now.ticked() : List.of());
                values.add(row.code());
                say(now, row.facet(), List.copyOf(values));
            }
        }
    }

    /// It is what was ticked.
    void keep() {
        Sheet now = sheet.value();
        if (!now.ticked().isEmpty()) {
            now.facet().ifPresent(facet -> say(now, facet, now.ticked()));
        }
    }

    private void say(Sheet now, Facet facet, List<String> values) {
        close();
        told.set(Optional.of(new Told(facet, values, false, workbench.corrections().say(now.products(), facet, values))));
    }

    private void asRead(Sheet now, Facet facet) {
        close();
        told.set(Optional.of(new Told(facet, List.of(), true, workbench.corrections().asRead(now.products(), facet))));
    }

    /// What a deed came to, in words, once its job has ended; empty where it changed nothing, or another was told since.
    Optional<String> finished(Told deed) {
        if (!told.value().equals(Optional.of(deed)) || !(deed.job().state().value() instanceof Job.State.Ended(
                        Outcome.Done<?>(CorrectionBook.Change change))) || change.products() == 0) {
            return Optional.empty();
        }
        told.set(Optional.empty());
        done.addLast(change);
        String facet = FacetWords.facet(deed.facet());
        return Optional.of(deed.asRead()
                ? Say.it("ui.correct.done.as-read", facet, change.products())
                : Say.it("ui.correct.done", facet, change.products(), FacetWords.values(deed.facet(), deed.values())));
    }

    /// Takes the last correction of this sitting back, then the one before it.
    void takeBack() {
        if (!done.isEmpty()) {
            workbench.corrections().undo(done.removeLast());
        }
    }

    private void show(List<Id<Product>> products, Optional<Facet> facet, String query, List<String> ticked) {
        Catalog catalog = workbench.snapshot().value().catalog();
        String title = products.size() == 1
                ? catalog.named(products.getFirst().value()).map(Product::title).orElse("") : "";
        sheet.set(new Sheet(products, title, facet, query, ticked, rows(catalog, products, facet, query, ticked)));
    }

    private List<Row> rows(
            Catalog catalog, List<Id<Product>> products, Optional<Facet> facet, String query, List<String> ticked) {
        List<Row> rows = new ArrayList<>();
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() && facet.isEmpty()) {
            for (Facet one : Facet.values()) {
                rows.add(new Row(Kind.FACET, one, "", now(catalog, products, one), false));
            }
            return rows;
        }
        Set<Row> found = new LinkedHashSet<>();
        if (!wanted.isEmpty()) {
            meant(query).forEach((one, codes) -> {
                if (facet.isEmpty() || facet.get() == one) {
                    codes.forEach(code -> found.add(word(one, code, facet, ticked)));
                }
            });
        }
        for (Facet one : facet.map(List::of).orElse(List.of(Facet.values()))) {
            if (facet.isEmpty() && FacetWords.facet(one).startsWith(wanted)) {
                found.add(new Row(Kind.FACET, one, "", now(catalog, products, one), false));
            }
            Lexicon.shipped().concepts(one).stream().map(Concept::code)
                    .filter(code -> wanted.isEmpty() || FacetWords.value(one, code).toLowerCase(Locale.ROOT).contains(wanted) || code.contains(wanted))
                    .forEach(code -> found.add(word(one, code, facet, ticked)));
        }
        rows.addAll(found);
        facet.filter(one -> wanted.isEmpty()).ifPresent(one -> {
            if (products.stream().anyMatch(id -> workbench.corrections().all().value().of(id, one).isPresent())) {
                rows.addFirst(new Row(Kind.AS_READ, one, "", "", false));
            }
            rows.addFirst(new Row(Kind.UNKNOWN, one, "", "", false));
        });
        return rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    }

    /// What the reader understands of what was typed, in any language that the lexicon knows.
    private static Map<Facet, Set<String>> meant(String query) {
        Attributes read = AttributeReader.shipped().read(Product.named("query", query));
        Map<Facet, Set<String>> meant = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Set<String> codes = read.of(facet).stream()
                    .filter(reading -> reading.from() == Reading.Origin.TITLE && facet != Facet.FORMALITY)
                    .map(reading -> reading.value()).collect(Collectors.toCollection(LinkedHashSet::new));
            if (!codes.isEmpty()) {
                meant.put(facet, codes);
            }
        }
        return meant;
    }

    private static Row word(Facet facet, String code, Optional<Facet> chosen, List<String> ticked) {
        return new Row(Kind.WORD, facet, code, chosen.isPresent() ? "" : FacetWords.facet(facet), chosen.isPresent() && ticked.contains(code));
    }

    /// What holds now: of one product all of it, of several the commonest with their counts.
    private static String now(Catalog catalog, List<Id<Product>> products, Facet facet) {
        Map<Set<String>, Long> counts = products.stream().flatMap(id -> catalog.ordinal(id).stream().boxed())
                .map(ordinal -> catalog.attributes(ordinal).values(facet))
                .collect(Collectors.groupingBy(codes -> codes, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<Set<String>, Long>comparingByValue().reversed()).limit(MOST_SHOWN)
                .map(one -> {
                    String words = FacetWords.values(facet, one.getKey());
                    return products.size() == 1 ? words : Say.it("ui.correct.times", words, one.getValue());
                })
                .collect(Collectors.joining(", "));
    }
}
