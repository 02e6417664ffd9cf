package fittingroom.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Id;
import fittingroom.base.Progress;
import fittingroom.catalog.AttributeReader;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.coherence.Coherence;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.events.ServedSlate;
import fittingroom.intake.Intake;
import fittingroom.intake.Options;
import fittingroom.intake.Sink;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Slates as people read them, kept as text: a change of the engine shows here as a difference to be judged.
/// Written anew with `-Dgolden=update`.
class SlatesGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/golden/slates");
    private static final Path ATELIER = Path.of("sample-catalogs/atelier");

    @Test
    void slatesOfTheTinyShop() throws IOException {
        TinyShop.Open shop = TinyShop.eveningWithLog().open();
        List<Request> requests = new ArrayList<>();
        for (Placement placement : Placement.values()) {
            Request request = Request.at(placement, TinyShop.NOW).withSize(4);
            requests.add(placement.isAnchored() ? request.withAnchor(Id.of("dress")) : request.withShopper("ana"));
        }
        check("evening.txt", shop.scorer(), shop.catalog(), requests);
    }

    @Test
    void slatesOfTheAtelier() throws IOException {
        Catalog catalog = new Catalog(products(), AttributeReader.shipped()::read);
        EventLog log = log(catalog);
        Scorer scorer = new Scorer(catalog, log, TinyShop.model(catalog, log), Coherence.of(catalog));
        Instant now = Instant.ofEpochMilli(log.time(log.size() - 1) + 1);
        List<Request> requests = new ArrayList<>();
        for (String anchor : List.of(
                "satin-evening", "rugged-backpack", "hiking-boots-mid", "school-backpack-with-foxes",
                "black-one-piece-swimsuit", "two-piece-suit-charcoal", "padded-lace-bra", "pearl-strand-necklace",
                "gift-card")) {
            requests.add(Request.at(Placement.COMPLETE_THE_LOOK, now).withAnchor(Id.of(anchor)).withSize(8));
            requests.add(Request.at(Placement.SIMILAR, now).withAnchor(Id.of(anchor)).withSize(5));
        }
        requests.add(Request.at(Placement.CART, now).withCart(List.of(Id.of("satin-evening-dress"))).withSize(5));
        requests.add(Request.at(Placement.HOME, now).withSize(8));
        for (int shopper = 0; shopper < 3; shopper++) {
            requests.add(Request.at(Placement.HOME, now).withShopper(log.shopperId(shopper * 7)).withSize(6));
        }
        for (Placement placement : List.of(Placement.EMAIL, Placement.PUSH, Placement.STORE_ASSISTANT)) {
            requests.add(Request.at(placement, now).withShopper(log.shopperId(0)).withSize(5));
        }
        check("atelier.txt", scorer, catalog, requests);
    }

    private static void check(String file, Scorer scorer, Catalog catalog, List<Request> requests) throws IOException {
        var rules = new RuleCompiler().compile(RuleSet.EMPTY, catalog);
        String text = requests.stream().map(request -> told(scorer.slate(request, rules)))
                .collect(Collectors.joining("\n"));
        Path golden = GOLDEN.resolve(file);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertTrue(Files.exists(golden), "no golden file " + golden + ": write it with -Dgolden=update");
        assertEquals(Files.readString(golden), text);
    }

    private static String told(Slate slate) {
        Request request = slate.request();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(request.placement().code());
        request.anchor().ifPresent(id -> out.append(" beside ").append(id));
        request.shopper().ifPresent(id -> out.append(" for ").append(id));
        out.append(slate.basis().personal() ? ", personal" : ", not personal").append('\n');
        out.append(slate.stages().stream().map(stage -> stage.stage().code() + " " + stage.count())
                .collect(Collectors.joining(" > "))).append('\n');
        int place = 1;
        for (Pick pick : slate.picks()) {
            out.append(String.format(Locale.ROOT, "%2d %.3f %s%n", place++, pick.score(), pick.product().id()));
            for (Reason reason : pick.reasons()) {
                out.append(String.format(
                        Locale.ROOT, "     %+.3f %s: %s%n", reason.amount(), reason.code(), reason.evidence()));
            }
            pick.clashes().forEach(clash -> out.append("     ! ").append(clash.words()).append('\n'));
        }
        slate.leftOut().stream().limit(2).forEach(left -> out.append(
                String.format(Locale.ROOT, " - %s, at %s: %s%n", left.product().id(), left.stage().code(), left.why())));
        return out.toString();
    }

    private static List<Product> products() {
        List<Product> products = new ArrayList<>();
        load("products.csv", new Sink() {
            @Override
            public void product(Product product) {
                products.add(product);
            }

            @Override
            public void event(Event event) {
                throw new AssertionError("an event in a catalog");
            }

            @Override
            public void served(ServedSlate slate) {
                throw new AssertionError("a slate in a catalog");
            }
        });
        return products;
    }

    private static EventLog log(Catalog catalog) {
        EventLog.Builder log = EventLog.builder(catalog, Consent.UNKNOWN);
        load("events.csv.gz", new Sink() {
            @Override
            public void product(Product product) {
                throw new AssertionError("a product in a log");
            }

            @Override
            public void event(Event event) {
                log.add(event);
            }

            @Override
            public void served(ServedSlate slate) {
                throw new AssertionError("a slate in a log");
            }
        });
        return log.build();
    }

    private static void load(String file, Sink sink) {
        new Intake(Clock.systemUTC())
                .load(ATELIER.resolve(file), Options.AUTO, sink, Progress.silent(), Cancel.never());
    }
}
