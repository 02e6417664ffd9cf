package fittingroom.journeys;

import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a shopper does at one step of a journey. Unlike the kinds of a log it also knows leaving and letting time pass,
/// of which no log tells.
public enum Act {
    VIEW(EventKind.VIEW, Needs.PRODUCT),
    /// The words in the step's text.
    SEARCH(EventKind.SEARCH, Needs.TEXT),
    ADD(EventKind.ADD, Needs.PRODUCT),
    REMOVE(EventKind.REMOVE, Needs.PRODUCT),
    WISHLIST(EventKind.WISHLIST, Needs.PRODUCT),
    /// Of one product, or without one of all that is in the cart.
    PURCHASE(EventKind.PURCHASE, Needs.NOTHING),
    RETURN(EventKind.RETURN, Needs.PRODUCT),
    /// A message is opened.
    OPEN(EventKind.EMAIL_OPEN, Needs.NOTHING),
    CLICK(EventKind.CLICK, Needs.PRODUCT),
    /// Came from elsewhere: from where in the text.
    REFERRAL(EventKind.REFERRAL, Needs.TEXT),
    CONSENT(EventKind.CONSENT_CHANGE, Needs.CONSENT),
    /// Says who they are: the name used on this channel is the shopper's from now on.
    IDENTIFY(EventKind.IDENTIFY, Needs.NOTHING),
    /// Closes the page or walks out: the visit on this channel is over.
    LEAVE(Needs.NOTHING),
    /// Does nothing; time has passed.
    WAIT(Needs.NOTHING);

    /// What a step must say beside its act.
    enum Needs {
        NOTHING,
        PRODUCT,
        TEXT,
        CONSENT
    }

    private final Optional<EventKind> kind;
    private final Needs needs;

    Act(EventKind kind, Needs needs) {
        this.kind = Optional.of(kind);
        this.needs = needs;
    }

    Act(Needs needs) {
        this.kind = Optional.empty();
        this.needs = needs;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// How a log tells it; empty where none would.
    public Optional<EventKind> kind(Channel channel) {
        return this == CLICK && channel == Channel.EMAIL ? Optional.of(EventKind.EMAIL_CLICK) : kind;
    }

    /// The act that a log's event stands for; empty for what a shopper does not do, as seeing a list.
    public static Optional<Act> of(EventKind kind) {
        return switch (kind) {
            case EMAIL_CLICK -> Optional.of(CLICK);
            case UNSUBSCRIBE -> Optional.of(CONSENT);
            default -> Arrays.stream(values()).filter(one -> one.kind.equals(Optional.of(kind))).findFirst();
        };
    }

    /// Whether it is about a product, and a step without one is not whole.
    public boolean needsProduct() {
        return needs == Needs.PRODUCT;
    }

    /// Whether a step may name a product.
    public boolean mayHaveProduct() {
        return needsProduct() || this == PURCHASE || this == OPEN;
    }

    public boolean needsText() {
        return needs == Needs.TEXT;
    }

    public boolean needsConsent() {
        return needs == Needs.CONSENT;
    }

    /// Whether it can be done on a channel: in a shop nobody opens a message, and by e-mail nobody puts things into a cart.
    public boolean isPossibleOn(Channel channel) {
        return switch (channel) {
            case WEB, APP -> this != OPEN;
            case EMAIL, PUSH -> List.of(OPEN, CLICK, CONSENT, WAIT).contains(this);
            case STORE -> List.of(VIEW, ADD, REMOVE, PURCHASE, RETURN, CONSENT, IDENTIFY, LEAVE, WAIT).contains(this);
            case SUPPORT -> List.of(RETURN, CONSENT, WAIT).contains(this);
        };
    }
}
