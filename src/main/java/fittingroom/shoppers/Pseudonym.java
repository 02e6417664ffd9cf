package fittingroom.shoppers;

import fittingroom.base.Words;

/// What a shopper is called on screen: a first name and a letter made from the id, always the same for the same id. It
/// says nothing true about anybody, and two shoppers may share one.
public final class Pseudonym {

    private static final int LETTERS = 26;

    private Pseudonym() {}

    /// As in `Ana K.`
    public static String of(String id) {
        String[] names = Words.current().text("shoppers.names").split(" ");
        int mixed = id.hashCode() * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        int letter = Math.floorMod(mixed / names.length, LETTERS);
        return names[Math.floorMod(mixed, names.length)] + " " + (char) ('A' + letter) + ".";
    }

    /// The id itself where it can be shown; an address of a person is not.
    public static String shown(String id) {
        return id.contains("@") ? Words.current().text("shoppers.hidden") : id;
    }
}
