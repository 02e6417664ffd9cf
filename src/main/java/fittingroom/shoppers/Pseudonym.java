package fittingroom.shoppers;

import fittingroom.base.Words;
import java.util.List;
import java.util.Optional;

/// What a shopper is called on screen: a first name and a letter made from the id, always the same for the same id. It
/// says nothing true about anybody, and two shoppers may share one.
public final class Pseudonym {

    private static final int LETTERS = 26;

    private static volatile Names known = new Names(Optional.empty(), List.of());

    private record Names(Optional<Words> of, List<String> all) {}

    private Pseudonym() {}

    /// As in `Ana K.`
    public static String of(String id) {
        List<String> names = names(Words.current());
        int mixed = id.hashCode() * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        int letter = Math.floorMod(mixed / names.size(), LETTERS);
        return names.get(Math.floorMod(mixed, names.size())) + " " + (char) ('A' + letter) + ".";
    }

    /// The list is long, and it is asked for once for each of many shoppers.
    private static List<String> names(Words of) {
        Names now = known;
        if (!now.of().equals(Optional.of(of))) {
            now = new Names(Optional.of(of), List.of(of.text("shoppers.names").split(" ")));
            known = now;
        }
        return now.all();
    }

    /// The id itself where it can be shown; an address of a person is not.
    public static String shown(String id) {
        return id.contains("@") ? Words.current().text("shoppers.hidden") : id;
    }
}
