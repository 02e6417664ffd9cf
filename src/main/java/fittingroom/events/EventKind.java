package fittingroom.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a shopper did, or what was done to them. The order is fixed: the ordinal is what files and tables keep.
public enum EventKind {
    /// A slate or list was seen: one event a product, with its position.
    LIST_VIEW,
    VIEW,
    CLICK,
    ADD,
    REMOVE,
    WISHLIST,
    PURCHASE,
    RETURN,
    EMAIL_SENT,
    EMAIL_OPEN,
    EMAIL_CLICK,
    UNSUBSCRIBE,
    CONSENT_CHANGE,
    /// NPS or CSAT answer: the score in `quantity`, the comment in `text`.
    SURVEY,
    /// The query in `text`.
    SEARCH,
    /// Came from elsewhere: the source in `text`.
    REFERRAL,
    /// Said who they are: logged in, signed up, or was named by the shop.
    IDENTIFY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EventKind> of(String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Arrays.stream(values()).filter(one -> one.code().equals(wanted)).findFirst();
    }
}
