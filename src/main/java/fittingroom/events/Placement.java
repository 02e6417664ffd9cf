package fittingroom.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A place where a slate is shown. It says which question the slate answers, not how it looks.
public enum Placement {
    HOME(Channel.WEB, false),
    /// Product page: what could be bought instead.
    SIMILAR(Channel.WEB, true),
    /// Product page: what is worn or used together.
    COMPLETE_THE_LOOK(Channel.WEB, true),
    CART(Channel.WEB, false),
    EMAIL(Channel.EMAIL, false),
    PUSH(Channel.PUSH, false),
    /// What a store assistant sees beside the shopper.
    STORE_ASSISTANT(Channel.STORE, false);

    private final Channel usualChannel;
    private final boolean anchored;

    Placement(Channel usualChannel, boolean anchored) {
        this.usualChannel = usualChannel;
        this.anchored = anchored;
    }

    public Channel usualChannel() {
        return usualChannel;
    }

    /// Whether it makes sense only beside one product.
    public boolean isAnchored() {
        return anchored;
    }

    /// As written in rules and files: `complete-the-look`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Placement> of(String code) {
        String wanted = code.strip().replace('_', '-').replace(' ', '-');
        return Arrays.stream(values()).filter(one -> one.code().equalsIgnoreCase(wanted)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Placement::code).toList();
    }
}
