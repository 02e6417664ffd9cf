package fittingroom.ui.journeys;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Purpose;
import fittingroom.journeys.Act;
import fittingroom.journeys.Journey;
import fittingroom.journeys.Step;
import fittingroom.ui.parts.Say;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/// Steps in words and signs. It draws nothing.
record StepWords(Catalog catalog) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    static String day(ZonedDateTime time) {
        return DAY.format(time);
    }

    static String clock(ZonedDateTime time) {
        return CLOCK.format(time);
    }

    /// As in `Tue 1 Sep 20:11 · App · looks at Satin Evening Dress`.
    String sentence(Journey journey, Step step) {
        ZonedDateTime time = step.at().atZone(journey.zone());
        return Say.it("ui.journeys.step", day(time), clock(time), Say.it("events.channel." + step.channel().code()), deed(step));
    }

    /// As in `looks at Satin Evening Dress`.
    String deed(Step step) {
        String about = step.product().map(id -> catalog.named(id.value()).map(Product::title).orElse(id.value()))
                .orElse(step.act().needsConsent() ? consent(step) : step.text());
        return step.act() == Act.PURCHASE && about.isEmpty()
                ? Say.it("ui.journeys.act.purchase-all") : Say.it("ui.journeys.act." + step.act().code(), about);
    }

    private static String consent(Step step) {
        List<String> parts = new ArrayList<>();
        String allowed = purposes(step, true);
        String refused = purposes(step, false);
        if (!allowed.isEmpty()) {
            parts.add(Say.it("ui.journeys.allows", allowed));
        }
        if (!refused.isEmpty()) {
            parts.add(Say.it("ui.journeys.refuses", refused));
        }
        return String.join("; ", parts);
    }

    private static String purposes(Step step, boolean allowed) {
        return Arrays.stream(Purpose.values())
                .filter(one -> allowed ? step.says().allows(one) : step.says().refuses(one))
                .map(one -> Say.it("ui.journeys.purpose." + one.code())).collect(Collectors.joining(", "));
    }

    static Feather sign(Act act) {
        return switch (act) {
            case VIEW -> Feather.EYE;
            case SEARCH -> Feather.SEARCH;
            case ADD -> Feather.SHOPPING_CART;
            case REMOVE -> Feather.MINUS_CIRCLE;
            case WISHLIST -> Feather.HEART;
            case PURCHASE -> Feather.CREDIT_CARD;
            case RETURN -> Feather.CORNER_UP_LEFT;
            case OPEN -> Feather.MAIL;
            case CLICK -> Feather.MOUSE_POINTER;
            case REFERRAL -> Feather.EXTERNAL_LINK;
            case CONSENT -> Feather.SHIELD;
            case IDENTIFY -> Feather.USER_CHECK;
            case LEAVE -> Feather.LOG_OUT;
            case WAIT -> Feather.CLOCK;
        };
    }
}
