package fittingroom.trials;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.Identity;
import fittingroom.events.Purpose;
import fittingroom.events.ServedSlate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// A shop told into files of our own columns, UTF-8, lines ended by `\n`; names that end with `.gz` are packed. It
/// writes one row at a time and keeps none, and it does not read them back: intake does.
public final class ShopFiles {

    private static final List<String> EVENT_COLUMNS = List.of(
            "id", "time", "type", "channel", "shopper", "session", "product", "quantity", "price", "currency",
            "dwell_ms", "position", "list", "text", "consent");
    private static final List<String> SERVED_COLUMNS =
            List.of("slate", "time", "shopper", "channel", "placement", "anchor", "position", "product");

    private ShopFiles() {}

    public static void writeProducts(Shop shop, Path file) throws IOException {
        write(file, ProductFile.COLUMNS, rows -> shop.products(product -> ProductFile.write(product, rows)));
    }

    public static void writeEvents(Shop shop, Path file) throws IOException {
        List<Identity.Kind> names = shop.otherNames();
        List<String> columns = Stream.concat(EVENT_COLUMNS.stream(), names.stream().map(Identity.Kind::code)).toList();
        write(file, columns, rows -> shop.events(event -> writeEvent(event, names, rows)));
    }

    public static void writeServed(Atelier atelier, Path file) throws IOException {
        write(file, SERVED_COLUMNS, rows -> atelier.served(slate -> writeSlate(slate, rows)));
    }

    private static void write(Path file, List<String> header, Consumer<CsvWriter> tell) throws IOException {
        try (OutputStream out = open(file);
                CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8)) {
            rows.writeRecord(header);
            tell.accept(rows);
        }
    }

    private static OutputStream open(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new Packed(out) : out;
    }

    private static void writeEvent(Event event, List<Identity.Kind> names, CsvWriter rows) {
        List<String> cells = new ArrayList<>(List.of(
                event.id(), Instant.ofEpochMilli(event.time()).toString(), event.kind().code(), event.channel().code(),
                named(event, Identity.Kind.ID), event.session(), event.product(), number(event.quantity()),
                event.price() == 0 ? "" : BigDecimal.valueOf(event.price(), 2).toPlainString(), event.currency(),
                number(event.dwell()), number(event.position()), event.list(), event.text(), consent(event.consent())));
        names.forEach(kind -> cells.add(named(event, kind)));
        rows.writeRecord(cells);
    }

    /// The name of one sort; an event that gives no sorts has the shopper's own.
    private static String named(Event event, Identity.Kind kind) {
        if (event.names().isEmpty()) {
            return kind == Identity.Kind.ID ? event.shopper() : "";
        }
        return event.names().stream().filter(name -> name.kind() == kind).map(Identity::id).findFirst().orElse("");
    }

    private static void writeSlate(ServedSlate slate, CsvWriter rows) {
        int position = 1;
        for (String product : slate.products()) {
            rows.writeRecord(
                    slate.id(), Instant.ofEpochMilli(slate.time()).toString(), slate.shopper(), slate.channel().code(),
                    slate.placement(), slate.anchor(), Integer.toString(position++), product);
        }
    }

    private static String number(long value) {
        return value == 0 ? "" : Long.toString(value);
    }

    /// `analytics=yes;ads=no`: the purposes that were spoken of, in their fixed order.
    static String consent(Consent consent) {
        if (consent.equals(Consent.UNKNOWN)) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            if (consent.allows(purpose)) {
                words.add(purpose.code() + "=yes");
            } else if (consent.refuses(purpose)) {
                words.add(purpose.code() + "=no");
            }
        }
        return String.join(";", words);
    }

    /// Gzip packed as tightly as it goes; its header holds no time, so equal rows give equal bytes.
    private static final class Packed extends GZIPOutputStream {
        Packed(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(9);
        }
    }
}
