package fittingroom.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Identity;
import fittingroom.events.Placement;
import fittingroom.events.Purpose;
import fittingroom.rules.JsonPlace;
import fittingroom.rules.RuleProblem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns a JSON document into a journey, strictly. What it returns is meant only where nothing was reported.
final class JourneyReader {

    private static final int MOST_DWELL_SECONDS = 24 * 60 * 60;

    private JourneyReader() {}

    static Journey read(JsonPlace root) {
        root.isObjectOf("format", "name", "note", "zone", "shopper", "steps", "kept");
        root.required("format").filter(format -> !format.text().equals(JourneyFile.FORMAT))
                .ifPresent(format -> format.refuse(JourneyProblem.VERSION, format.node().toString(), JourneyFile.FORMAT));
        return new Journey(
                root.required("name").map(JsonPlace::text).orElse(""), root.text("note"),
                root.required("shopper").map(JourneyReader::shopper).orElse(Shopper.guest(Consent.UNKNOWN)),
                root.field("zone").map(JourneyReader::zone).orElse(ZoneOffset.UTC),
                root.required("steps").map(JourneyReader::steps).orElse(List.of()),
                root.field("kept").map(JourneyReader::kept));
    }

    private static Shopper shopper(JsonPlace place) {
        place.isObjectOf("kind", "name", "allows", "refuses", "names", "before");
        Shopper.Kind kind = place.required("kind")
                .flatMap(at -> at.coded(code -> coded(code, Shopper.Kind.values()), codes(Shopper.Kind.values())))
                .orElse(Shopper.Kind.GUEST);
        Optional<String> name = kind == Shopper.Kind.GUEST ? Optional.of(place.text("name")) : place.required("name").map(JsonPlace::text);
        return new Shopper(
                kind, name.orElse(""), consent(place),
                place.field("names").map(JourneyReader::names).orElse(Map.of()),
                place.field("before").map(JourneyReader::steps).orElse(List.of()));
    }

    private static Map<Channel, Identity> names(JsonPlace place) {
        place.isObjectOf(Arrays.stream(Channel.values()).map(Channel::code).toArray(String[]::new));
        Map<Channel, Identity> names = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            place.field(channel.code()).ifPresent(name -> {
                name.isObjectOf("kind", "id");
                names.put(channel, new Identity(
                        name.required("kind").flatMap(at -> at.coded(Identity.Kind::of, identityKinds())).orElse(Identity.Kind.ID),
                        name.required("id").map(JsonPlace::text).orElse("")));
            });
        }
        return names;
    }

    private static List<Step> steps(JsonPlace place) {
        return place.list().stream().map(JourneyReader::step).toList();
    }

    private static Step step(JsonPlace place) {
        place.isObjectOf("at", "channel", "act", "product", "dwellSeconds", "text", "allows", "refuses");
        Act act = place.required("act").flatMap(at -> at.coded(Act::of, codes(Act.values()))).orElse(Act.WAIT);
        Step step = Step.of(
                        place.required("at").map(JourneyReader::moment).orElse(Instant.EPOCH),
                        place.required("channel").flatMap(JourneyReader::channel).orElse(Channel.WEB), act)
                .staying(Duration.ofSeconds(place.field("dwellSeconds").map(at -> at.whole(0, MOST_DWELL_SECONDS)).orElse(0L)))
                .saying(place.text("text"))
                .allowing(consent(place));
        Optional<Id<Product>> product = place.field("product").map(JsonPlace::text).filter(id -> !id.isBlank()).map(Id::of);
        if (act.needsProduct() && product.isEmpty()) {
            place.refuse(RuleProblem.MISSING, place.shown(), "product");
        }
        if (product.isPresent() && !act.mayHaveProduct()) {
            place.refuse(JourneyProblem.WORD, place.shown() + ".product", product.get().value(), act.code());
        }
        if (act.needsText() && step.text().isBlank()) {
            place.refuse(RuleProblem.MISSING, place.shown(), "text");
        }
        if (act.needsConsent() == step.says().equals(Consent.UNKNOWN)) {
            place.refuse(RuleProblem.MISSING, place.shown(), "allows, refuses");
        }
        return product.map(step::about).orElse(step);
    }

    private static Consent consent(JsonPlace place) {
        Consent allowed = Consent.allowing(place.field("allows").map(JourneyReader::purposes).orElse(List.of()));
        Consent said = allowed;
        for (Purpose purpose : place.field("refuses").map(JourneyReader::purposes).orElse(List.of())) {
            if (allowed.allows(purpose)) {
                place.refuse(JourneyProblem.WORD, place.shown() + ".refuses", purpose.code(), "allows");
            }
            said = said.with(purpose, false);
        }
        return said;
    }

    private static List<Purpose> purposes(JsonPlace place) {
        String known = Arrays.stream(Purpose.values()).map(Purpose::code).collect(Collectors.joining(", "));
        return place.list().stream().flatMap(one -> one.coded(Purpose::of, known).stream()).toList();
    }

    private static Kept kept(JsonPlace place) {
        place.isObjectOf("catalog", "model", "rules", "slates");
        List<Kept.Seen> slates = new ArrayList<>();
        for (JsonPlace slate : place.required("slates").map(JsonPlace::list).orElse(List.of())) {
            slate.isObjectOf("after", "channel", "placement", "products");
            slates.add(new Kept.Seen(
                    slate.required("after").map(at -> (int) at.whole(0, Ground.MOST_STEPS)).orElse(0),
                    new Surface(
                            slate.required("channel").flatMap(JourneyReader::channel).orElse(Channel.WEB),
                            slate.required("placement").flatMap(at -> at.coded(Placement::of, String.join(", ", Placement.codes())))
                                    .orElse(Placement.HOME)),
                    slate.required("products").map(JsonPlace::list).orElse(List.of()).stream()
                            .map(JsonPlace::text).filter(id -> !id.isBlank()).map(Id::<Product>of).toList()));
        }
        return new Kept(place.text("catalog"), place.text("model"), place.text("rules"), slates);
    }

    private static Optional<Channel> channel(JsonPlace place) {
        return place.coded(Channel::of, Arrays.stream(Channel.values()).map(Channel::code).collect(Collectors.joining(", ")));
    }

    private static Instant moment(JsonPlace place) {
        try {
            return OffsetDateTime.parse(place.text()).toInstant();
        } catch (DateTimeException notATime) {
            place.refuse(JourneyProblem.WORD, place.shown(), place.node().toString(), "2026-10-05T19:02:00+02:00");
            return Instant.EPOCH;
        }
    }

    private static ZoneId zone(JsonPlace place) {
        try {
            return ZoneId.of(place.text());
        } catch (DateTimeException unknown) {
            place.refuse(JourneyProblem.WORD, place.shown(), place.node().toString(), "Europe/Paris");
            return ZoneOffset.UTC;
        }
    }

    private static <T extends Enum<T>> Optional<T> coded(String code, T[] values) {
        return Stream.of(values).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code)).findFirst();
    }

    private static <T extends Enum<T>> String codes(T[] values) {
        return Stream.of(values).map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    private static String identityKinds() {
        return codes(Identity.Kind.values());
    }
}
