package fittingroom.intake;

import fittingroom.events.Identity;
import fittingroom.events.Identity.Kind;
import fittingroom.events.Mailbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names that a row gives its shopper: all of them, each with its sort. An e-mail address is known by its SHA-256
/// alone from here on, so that two files which hold the address and its hash speak of one mailbox.
final class ShopperCells {

    private static final int REMEMBERED = 10_000;
    private static final int HASH_DIGITS = 64;

    /// What systems write where nobody is known; a name only where the row has no other.
    private static final Set<String> NOBODY = Set.of(
            "null", "none", "undefined", "(not set)", "nan", "n/a", "na", "0", "-1", "guest", "anonymous", "unknown",
            "00000000-0000-0000-0000-000000000000");

    /// Words in the name of a column that holds accounts.
    private static final List<String> ACCOUNTS = List.of(
            "user", "customer", "account", "buyer", "kunde", "kundn", "klant", "cliente", "debitor");

    private final List<Field> fields;
    private final int[] columns;
    private final Kind[] kinds;
    private final Map<String, String> hidden = new HashMap<>();

    ShopperCells(Mapping mapping) {
        fields = Field.OF_NAMES.stream().filter(mapping::has).toList();
        columns = fields.stream().mapToInt(mapping::place).toArray();
        kinds = new Kind[columns.length];
        for (int i = 0; i < columns.length; i++) {
            kinds[i] = kind(fields.get(i), mapping.column(fields.get(i)));
        }
    }

    /// The name of an account, wherever it is called so; of other columns of shoppers the sort is not known.
    private static Kind kind(Field field, String column) {
        return switch (field) {
            case ANONYMOUS -> Kind.ANONYMOUS;
            case DEVICE -> Kind.DEVICE;
            case EMAIL -> Kind.EMAIL;
            case LOYALTY -> Kind.LOYALTY;
            default -> {
                String name = Names.simple(column);
                yield Names.of(Field.ANONYMOUS).contains(name) ? Kind.ANONYMOUS
                        : ACCOUNTS.stream().anyMatch(name::contains) ? Kind.USER : Kind.ID;
            }
        };
    }

    /// All names, the event's own first; empty where there is none.
    List<Identity> of(RowReader row) {
        if (columns.length == 1) {
            String only = row.cell(columns[0]);
            return only.isEmpty() ? List.of() : List.of(identity(kinds[0], only));
        }
        List<Identity> all = new ArrayList<>(columns.length);
        List<Identity> nobody = new ArrayList<>(0);
        for (int i = 0; i < columns.length; i++) {
            String text = row.cell(columns[i]);
            if (!text.isEmpty()) {
                Identity one = identity(kinds[i], text);
                List<Identity> to = NOBODY.contains(text.toLowerCase(Locale.ROOT)) ? nobody : all;
                if (to.stream().noneMatch(other -> other.id().equals(one.id()))) {
                    to.add(one);
                }
            }
        }
        return all.isEmpty() ? nobody.stream().limit(1).toList() : all;
    }

    private Identity identity(Kind kind, String text) {
        if (text.indexOf('@') > 0) {
            return new Identity(Kind.EMAIL, hash(text));
        }
        boolean hash = kind == Kind.EMAIL && text.length() == HASH_DIGITS;
        return new Identity(kind, hash ? text.toLowerCase(Locale.ROOT) : text);
    }

    private String hash(String address) {
        String known = hidden.get(address);
        if (known != null) {
            return known;
        }
        String hash = Mailbox.hash(address);
        if (hidden.size() < REMEMBERED) {
            hidden.put(address, hash);
        }
        return hash;
    }
}
